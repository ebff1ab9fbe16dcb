"""Migrations are one straight line, each named by what it does."""

import re

from django.db.migrations.loader import MigrationLoader


def test_migrations_are_linear_and_named() -> None:
    nodes = MigrationLoader(None).disk_migrations
    own = sorted(name for app, name in nodes if app == "clarion")
    expected = [[], *([("clarion", name)] for name in own[:-1])]
    parents = [
        [parent for parent in nodes["clarion", name].dependencies if parent[0] == "clarion"]
        for name in own
    ]
    assert parents == expected
    assert [int(name[:4]) for name in own] == list(range(1, len(own) + 1))
    assert [name for name in own if re.search(r"_(auto|alter|initial_\d)", name)] == []
