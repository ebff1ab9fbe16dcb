"""What the documents name exists: links, files, commands and their options, modules, tests."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class

from tests.promises.source import PACKAGE, ROOT

OWN = ("README.md", "CHANGELOG.md", "SECURITY.md")
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"[\w.-]+(?:/[\w.-]+)*/[\w.-]+\.(?:py|md|po|html|css|png|json|toml|txt)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MODULE = re.compile(r"`(clarion(?:\.\w+)+)`")
COMMAND = re.compile(r"(?:^|[ `])(\./run|clarion) ([a-z_]+)((?: +[-\w.:<>]+)*)", re.MULTILINE)
OPTION = re.compile(r"--[a-z-]+")


def documents() -> list[Path]:
    return [*(ROOT / name for name in OWN), *sorted((ROOT / "docs").rglob("*.md"))]


def anchors(path: Path) -> set[str]:
    """Of each heading, as the usual viewers make them."""
    heads = (head.lower() for head in HEADING.findall(path.read_text()))
    return {re.sub(r"[^\w -]", "", head).replace(" ", "-") for head in heads}


def broken_links(path: Path) -> Iterator[str]:
    for link in LINK.findall(path.read_text()):
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        away = re.match(r"\w+:", link)
        if not (away or (target.is_file() and (not anchor or anchor in anchors(target)))):
            yield link


def missing_files(path: Path) -> Iterator[str]:
    """Files in code marks, from the top of the project, of the package, or of the document."""
    for code in CODE.findall(path.read_text()):
        for name in FILE.findall(code):
            if not any((place / name).is_file() for place in (ROOT, PACKAGE, path.parent)):
                yield name


def unknown_commands(text: str) -> Iterator[str]:
    for program, command, words in COMMAND.findall("\n".join(commands(text))):
        known = run_options if program == "./run" else clarion_options
        options = known(command)
        if options is None or not set(OPTION.findall(words)) <= options:
            yield f"{program} {command}{words}"


def commands(text: str) -> Iterator[str]:
    """What stands in code marks, or indented on a line of its own."""
    yield from (f" {code}" for code in CODE.findall(text))
    yield from re.findall(r"^ {4}(\./run .*)$", text, re.MULTILINE)


def run_options(command: str) -> set[str] | None:
    """The options that the help of ./run names for one of its commands."""
    told = (ROOT / "run").read_text().split('"""')[1]
    blocks = re.split(r"^(?=\./run)", told, flags=re.MULTILINE)
    own = [block for block in blocks if block.startswith(f"./run {command}")]
    if command == "help":
        return set()
    return set(OPTION.findall(own[0])) if own else None


def clarion_options(command: str) -> set[str] | None:
    app = get_commands().get(command)
    if app is None:
        return None
    parser = load_command_class(str(app), command).create_parser("clarion", command)
    return {option for action in parser._actions for option in action.option_strings}


def promises(text: str) -> list[list[str]]:
    """The rows of the threat model's tables that say what a promise is held by."""
    found = []
    for table in re.split(r"\n\n", text):
        lines = table.splitlines()
        if lines and lines[0] == "| promise | done in | held by |":
            found += [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]
    return found


def test_the_readers_read(tmp_path: Path) -> None:
    text = (
        "# A head, or two\n[a](gone.md) [b](#a-head-or-two) [c](#gone) [d](https://example.org)\n"
        "`tests/gone.py` and `tests/cast.py`, `web/clock.py`, `POST /leases/`\n"
        "`./run demo --gone`, `clarion gone`, `clarion demo --keep`, `./run bench`\n"
        "    ./run gone\n"
        "| promise | done in | held by |\n|---|---|---|\n| x | y | z |\n"
    )
    path = tmp_path / "a.md"
    path.write_text(text)
    assert list(broken_links(path)) == ["gone.md", "#gone"]
    assert list(missing_files(path)) == ["tests/gone.py"]
    assert list(unknown_commands(text)) == ["./run demo --gone", "clarion gone", "./run gone"]
    assert promises(f"x\n\n{text[text.index('| promise') :]}") == [["x", "y", "z"]]


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_names_exists(path: Path) -> None:
    unknown = unknown_commands(path.read_text())
    assert [*broken_links(path), *missing_files(path), *unknown] == []


def test_every_module_of_the_glossary_imports() -> None:
    named = MODULE.findall((ROOT / "docs" / "glossary.md").read_text())
    assert (len(named) > 50, [name for name in named if not imports(name)]) == (True, [])


def imports(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        return False
    return True


def test_every_promise_names_its_files_and_its_test() -> None:
    rows = promises((ROOT / "docs" / "threat-model.md").read_text())
    weak = [
        promise
        for promise, where, test in rows
        if "`src/clarion/" not in where or not ("`tests/" in test or test == "none yet")
    ]
    assert (len(rows) > 20, weak) == (True, [])


def test_every_room_and_floor_is_on_the_page() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text()
    folders = [
        *(place for place in PACKAGE.iterdir() if place.is_dir()),
        *(place for place in (PACKAGE / "actions").iterdir() if place.is_dir()),
    ]
    names = {place.name for place in folders if not place.name.startswith("_")}
    assert sorted(name for name in names if f"`{name}`" not in page) == []


def test_no_document_knows_the_machine_it_was_written_on() -> None:
    machine = re.compile(r"(?<![\w/])/(?:work|home|root|tmp|Users)/\S+")
    assert {str(p): found for p in documents() if (found := machine.findall(p.read_text()))} == {}


def test_decisions_are_numbered_each_once() -> None:
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(file.name[:4]) for file in files]
    titles = [file.read_text().splitlines()[0] for file in files]
    assert numbers == sorted(set(numbers))
    assert [t.split(".")[0] for t in titles] == [f"# {number}" for number in numbers]
