"""What the import contracts cannot say, because they see a library only as a whole."""

import ast

from tests.promises.source import Module, modules, parse

PLAIN = {"rules", "countries", "readers", "telephony", "vault"}


def django_names(module: Module) -> list[str]:
    """Everything that a module takes from Django."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "django":
            found += [f"{module.name}: {node.module}.{name.name}" for name in node.names]
        if isinstance(node, ast.Import):
            found += [f"{module.name}: {n.name}" for n in node.names if n.name.startswith("django")]
    return found


def test_the_counter_counts() -> None:
    guilty = parse("rules/x.py", "import django.db\nfrom django.db.models import Q, TextChoices\n")
    assert django_names(guilty) == [
        "rules/x.py: django.db",
        "rules/x.py: django.db.models.Q",
        "rules/x.py: django.db.models.TextChoices",
    ]


def test_the_lower_floors_take_only_text_choices_from_django() -> None:
    taken = [name for module in modules() if module.floor in PLAIN for name in django_names(module)]
    allowed = "django.db.models.TextChoices"
    assert [
        name for name in taken if not name.startswith("rules/") or not name.endswith(allowed)
    ] == []


def test_relative_imports_do_not_hide_a_floor() -> None:
    hidden = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert hidden == []
