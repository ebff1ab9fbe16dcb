"""Checks that refuse an unsafe start."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections
from django.urls import URLPattern, URLResolver, get_resolver

from clarion.web.access import policy_of

SYNCHRONOUS_FULL = 2


@register(Tags.database)
def sqlite_forgets_nothing(
    *, databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """Acknowledged outcomes must survive a power cut, and two writers must not race."""
    found: list[CheckMessage] = []
    for alias in databases or []:
        connection = connections[alias]
        if connection.vendor != "sqlite":
            continue
        with connection.cursor() as cursor:
            level = cursor.execute("PRAGMA synchronous").fetchone()[0]
        if level < SYNCHRONOUS_FULL:
            found.append(Error("SQLite must run with synchronous=FULL.", id="clarion.E001"))
        if connection.settings_dict["OPTIONS"].get("transaction_mode") != "IMMEDIATE":
            found.append(Error("SQLite must use IMMEDIATE transactions.", id="clarion.E002"))
    return found


@register(Tags.urls)
def every_address_has_a_policy(**_: Any) -> list[CheckMessage]:
    """Deny by default: an address without a declared policy fails the build."""
    return [
        Error(f"{pattern.pattern} does not say who may see it.", id="clarion.E003")
        for pattern in patterns(get_resolver())
        if policy_of(pattern.callback) is None
    ]


def patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from patterns(entry)
        else:
            yield entry
