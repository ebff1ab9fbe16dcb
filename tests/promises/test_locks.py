"""What is installed is exactly what the locks name, wherever it is fetched from."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.promises.source import ROOT

LOCKS = ["run", "test"]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: str) -> list[str]:
    """One string per library, hashes included."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    return dict(entry.split(" ")[0].split("==") for entry in entries(lock))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_library_is_pinned_by_hash(lock: str) -> None:
    loose = [e for e in entries(lock) if "==" not in e.split(" ")[0] or not HASH.search(e)]
    assert (len(entries(lock)) > 10, loose) == (True, [])


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("ending", ["in", "txt"])
def test_no_lock_names_a_host(lock: str, ending: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.{ending}").read_text()
    assert re.findall(r"\w+://\S*|file:\S*|--[\w-]*(?:index|find|trust)[\w-]*", text) == []


def test_the_tests_run_on_what_is_deployed() -> None:
    tested = pins("test")
    assert {name: tested.get(name) for name in pins("run")} == pins("run")


def test_the_package_asks_for_what_the_lock_was_made_from() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    lines = (ROOT / "requirements" / "run.in").read_text().splitlines()
    assert asked == [line for line in lines if line and not line.startswith("#")]


def test_there_is_one_kind_of_lock() -> None:
    others = ["uv.lock", "poetry.lock", "Pipfile.lock", "pdm.lock", "pylock.toml"]
    assert [name for name in others if Path(ROOT, name).exists()] == []
