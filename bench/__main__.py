"""Runs the benchmarks: each file of this folder once per database, on an empty deployment.

A benchmark is a program: it takes its deployment from CLARION_DATABASE, CLARION_JOURNAL and
CLARION_VAR, prints a table, and writes the same as JSON to the file that CLARION_BENCH_JSON names.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.postgres import postgres

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent / "var" / "bench"


def main(names: list[str]) -> int:
    RESULTS.mkdir(parents=True, exist_ok=True)
    codes = []
    for name in names or sorted(path.stem for path in HERE.glob("[!_]*.py")):
        codes.append(measure(name, "sqlite"))
        with postgres() as address:
            codes.append(measure(name, "postgresql", address))
    return max(codes, default=0)


def measure(name: str, database: str, address: str | None = None) -> int:
    # Beside the results, not in /tmp: there a file system in memory would flatter the disk.
    with tempfile.TemporaryDirectory(dir=RESULTS) as place:
        env = {
            **os.environ,
            "CLARION_VAR": place,
            "CLARION_JOURNAL": f"{place}/stops.journal",
            "CLARION_DATABASE": address or f"sqlite://{place}/clarion.sqlite3",
            "CLARION_BENCH_JSON": str(RESULTS / f"{name}-{database}.json"),
        }
        print(f"{name} on {database}", flush=True)
        return subprocess.run(
            [sys.executable, HERE / f"{name}.py"], env=env, check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
