"""What a benchmark says: a table for people, the same rows as JSON for machines."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median

Row = dict[str, str | int | float]


def report(title: str, rows: Sequence[Row]) -> None:
    """Print the rows under their names, and add them to the JSON file of this run."""
    print(f"\n{title}")
    names = list(rows[0])
    cells = [names, *([_cell(row[name]) for name in names] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))
    path = os.environ.get("CLARION_BENCH_JSON")
    if path:
        _add(Path(path), title, rows)


def _cell(value: str | float) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:,.2f}" if isinstance(value, float) else value


def _add(path: Path, title: str, rows: Sequence[Row]) -> None:
    said = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**said, title: list(rows)}, indent=2) + "\n")


def verdict(*, met: bool) -> str:
    return "met" if met else "MISSED"


def middle(values: Sequence[float]) -> float:
    return round(median(values), 3)
