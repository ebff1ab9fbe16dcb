"""The house style of docs/architecture.md, counted."""

import ast
import uuid

import pytest
from django.apps import apps
from django.db import models

from tests.promises.source import ROOT, Module, below_web, length, modules, parse

# Nobody is signed in yet when these run, so nobody can have asked for them.
BEFORE_ANYBODY = {
    "actions/onboarding/admit.py",
    "actions/onboarding/found.py",
    "actions/onboarding/unlock.py",
}
CLOCKS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "timezone.now",
    "time.time",
}


def clocks(module: Module) -> list[str]:
    """Where a module asks for the time; it should have been told."""
    named = [node for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)]
    imported = [node for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom)]
    return [
        *(f"{module.name}:{a.lineno}" for a in named if _tail(a) in CLOCKS),
        *(
            f"{module.name}:{i.lineno}"
            for i in imported
            for n in i.names
            if n.name in {"now", "Now"}
        ),
    ]


def requests(module: Module) -> list[str]:
    """Where a module knows of HTTP."""
    words = {"request", "HttpRequest", "HttpResponse"}
    found = []
    for node in ast.walk(module.tree):
        name = {ast.arg: "arg", ast.Name: "id", ast.Attribute: "attr"}.get(type(node))
        if name and getattr(node, name) in words:
            found.append(f"{module.name}:{node.lineno}")  # type: ignore[attr-defined]
    return found


def _tail(node: ast.Attribute) -> str:
    return ".".join(ast.unparse(node).split(".")[-2:])


def test_the_counters_count() -> None:
    guilty = parse(
        "actions/x.py",
        "from django.utils.timezone import now\n"
        "def f(request):\n"
        "    return datetime.datetime.now(), request.user\n",
    )
    assert clocks(guilty) == ["actions/x.py:3", "actions/x.py:1"]
    assert requests(guilty) == ["actions/x.py:2", "actions/x.py:3"]
    assert [length(function) for function in guilty.functions()] == [2]


def test_files_stay_short() -> None:
    lengths = {module.name: module.lines for module in modules()}
    lengths["run"] = len((ROOT / "run").read_text().splitlines())
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_functions_stay_short() -> None:
    lengths = {f"{m.name}:{f.name}": length(f) for m in modules() for f in m.functions()}
    assert {name: lines for name, lines in lengths.items() if lines > 50} == {}
    long = sorted(name for name, lines in lengths.items() if lines > 25)
    assert len(long) <= len(lengths) * 0.05, long


def test_every_module_says_what_it_is_for() -> None:
    assert [module.name for module in modules() if not ast.get_docstring(module.tree)] == []


def test_time_is_told_not_asked_for() -> None:
    assert [place for module in below_web() for place in clocks(module)] == []


def test_http_ends_at_the_web() -> None:
    assert [place for module in below_web() for place in requests(module)] == []


def rooms() -> list[Module]:
    """One verb per file."""
    return [m for m in modules() if m.name.count("/") == 2 and m.floor == "actions" and m.verbs()]


def test_there_are_rooms() -> None:
    assert rooms() != []


@pytest.mark.parametrize("module", rooms(), ids=lambda module: module.name)
def test_a_file_of_actions_is_one_verb(module: Module) -> None:
    verb = module.name.rsplit("/", 1)[1].removesuffix(".py")
    named = {function.name: function.args for function in module.verbs()}
    assert verb in named
    assert [name for name, a in named.items() if a.args or a.posonlyargs or a.vararg] == []
    told = {argument.arg for argument in named[verb].kwonlyargs}
    assert {"now"} if module.name in BEFORE_ANYBODY else {"now", "by"} <= told


def test_a_refusal_is_a_sentence() -> None:
    silent = [
        f"{module.name}:{node.name}"
        for module in modules()
        if module.floor == "actions"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base) == "Refused" for base in node.bases)
        and not (ast.get_docstring(node) or "").endswith((".", "?"))
    ]
    assert silent == []


def test_keys_are_random_and_made_here() -> None:
    # A session is found by a hash of its cookie, as Django's own session table is.
    others = [model for model in apps.get_models() if model.__name__ != "Session"]
    assert [model.__name__ for model in others if not _is_random(model._meta.pk)] == []


def _is_random(key: object) -> bool:
    """A random UUID, or that of the row it belongs to."""
    while isinstance(key, models.ForeignKey):
        key = key.target_field
    return isinstance(key, models.UUIDField) and key.default is uuid.uuid4
