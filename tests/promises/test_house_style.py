"""The house style of docs/architecture.md, counted."""

import ast
import uuid

from django.apps import apps
from django.db import models

from tests.promises.source import ROOT, Module, below_web, length, modules, parse

# Nobody is signed in yet when these run, so nobody can have asked for them.
BEFORE_ANYBODY = {
    "actions/onboarding/admit.py",
    "actions/onboarding/found.py",
    "actions/onboarding/join.py",
    "actions/onboarding/unlock.py",
}
# Without a person and without a clock: what a timer or a restored backup sets off.
OF_ITSELF = {
    "actions/upkeep/fold_counts.py",
    "actions/upkeep/forget_undo.py",
    "actions/upkeep/merge_journal.py",
    "actions/upkeep/move_missed.py",
    "actions/upkeep/purge.py",
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


def doors() -> dict[str, ast.arguments]:
    """The functions of rooms that the floors above call: the verbs."""
    rooms = {m.name: m for m in modules() if m.floor == "actions" and m.name.count("/") == 2}
    called = {
        (f"{(node.module or '').removeprefix('clarion.').replace('.', '/')}.py", name.name)
        for module in modules()
        if module.floor in {"web", "management"}
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    return {
        f"{file}:{function.name}": function.args
        for file, room in rooms.items()
        for function in room.verbs()
        if (file, function.name) in called
    }


def test_actions_are_called_from_above() -> None:
    assert len(doors()) >= 5


def test_actions_are_asked_by_keyword() -> None:
    found = {name: a for name, a in doors().items() if a.args or a.posonlyargs or a.vararg}
    assert sorted(found) == []


def test_actions_are_told_the_time_and_the_person() -> None:
    told = {name: {argument.arg for argument in a.kwonlyargs} for name, a in doors().items()}
    timeless = {name.split(":")[0] for name, words in told.items() if "now" not in words}
    assert timeless <= OF_ITSELF
    nobody = {name.split(":")[0] for name, words in told.items() if "by" not in words}
    assert nobody <= BEFORE_ANYBODY | OF_ITSELF


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
