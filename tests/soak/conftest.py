"""Collects what the long tests measured and prints it as one table."""

from collections.abc import Callable

import pytest

Row = tuple[str, str, str]
ROWS = pytest.StashKey[list[Row]]()


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Callable[[str, str, object], None]:
    """Takes a line of the table: what, the target, what was found."""
    rows = request.config.stash.setdefault(ROWS, [])

    def note(what: str, target: str, found: object) -> None:
        rows.append((what, target, str(found)))

    return note


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    rows = [("what", "target", "found"), *config.stash.get(ROWS, [])]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    terminalreporter.section("soak")
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        terminalreporter.write_line("  ".join(cells).rstrip())
