"""Runs the benchmarks: each file of this folder once per database, on an empty deployment.

Words are names of benchmarks; words that begin with a dash go to them: --rows=10000.

A benchmark is a program: it takes its deployment from CLARION_DATABASE, CLARION_JOURNAL and
CLARION_VAR, prints a table, and writes the same as JSON to the file that CLARION_BENCH_JSON names.
"""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.postgres import postgres

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent / "var" / "bench"


def main(words: list[str]) -> int:
    RESULTS.mkdir(parents=True, exist_ok=True)
    names = [word for word in words if not word.startswith("-")]
    options = [word for word in words if word.startswith("-")]
    codes = []
    for name in names or sorted(path.stem for path in HERE.glob("[!_]*.py")):
        codes.append(measure(name, "sqlite", options))
        with postgres() as address:
            codes.append(measure(name, "postgresql", options, address))
    return max(codes, default=0)


def measure(name: str, database: str, options: list[str], address: str | None = None) -> int:
    results = RESULTS / f"{name}-{database}.json"
    # Beside the results, not in /tmp: there a file system in memory would flatter the disk.
    with tempfile.TemporaryDirectory(dir=RESULTS) as place:
        env = {
            **os.environ,
            "CLARION_VAR": place,
            "CLARION_JOURNAL": f"{place}/stops.journal",
            "CLARION_DATABASE": address or f"sqlite://{place}/clarion.sqlite3",
            "CLARION_BENCH_JSON": str(results),
        }
        results.unlink(missing_ok=True)
        print(f"\n{name} on {database}", flush=True)
        command = [sys.executable, "-m", f"bench.{name}", *options]
        return subprocess.run(command, cwd=HERE.parent, env=env, check=False).returncode


if __name__ == "__main__":
    # So that the server is stopped, too, when this is told to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main(sys.argv[1:]))
