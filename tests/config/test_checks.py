"""The checks that refuse an unsafe start."""

from types import ModuleType

import pytest
from django.apps import apps
from django.core.checks import Tags, registry
from django.db import connection, connections
from django.http import HttpRequest, HttpResponse
from django.urls import get_resolver, include, path
from pytest_django import Settings

from clarion.config import checks, urls
from clarion.web.access import public

sqlite_only = pytest.mark.skipif(connection.vendor != "sqlite", reason="of SQLite")


def found() -> list[tuple[str | None, str]]:
    told = checks.sqlite_forgets_nothing(databases=["default"])
    return [(message.id, message.msg) for message in told]


@pytest.mark.django_db
def test_this_database_is_safe() -> None:
    assert found() == []


def test_without_a_database_there_is_nothing_to_check() -> None:
    assert checks.sqlite_forgets_nothing() == []


@sqlite_only
@pytest.mark.django_db
@pytest.mark.parametrize("level", ["OFF", "NORMAL"])
def test_sqlite_that_forgets_is_refused(level: str) -> None:
    # Within a transaction SQLite leaves the setting as it is: so on a connection of its own.
    other = connections.create_connection("default")
    other.connect()
    try:
        with other.cursor() as cursor:
            cursor.execute(f"PRAGMA synchronous={level}")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(checks, "connections", {"default": other})
            told = found()
    finally:
        other.close()
    assert told == [("clarion.E001", "SQLite must run with synchronous=FULL.")]


@sqlite_only
@pytest.mark.django_db
def test_sqlite_whose_writers_race_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "transaction_mode", "DEFERRED")
    assert found() == [("clarion.E002", "SQLite must use IMMEDIATE transactions.")]


def test_another_database_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class Elsewhere:
        vendor = "postgresql"

    monkeypatch.setattr(checks, "connections", {"default": Elsewhere()})
    assert found() == []


def declared(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def test_every_address_of_ours_has_a_policy() -> None:
    assert checks.every_address_has_a_policy() == []


def test_an_address_without_a_policy_is_refused(settings: Settings) -> None:
    def bare(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    module = ModuleType("addresses")
    inner = [path("bare/", bare), path("declared/", public("GET")(declared))]
    patterns = [*urls.urlpatterns, path("deep/", include(inner)), path("outer/", bare)]
    vars(module).update(urlpatterns=patterns)
    settings.ROOT_URLCONF = module
    assert [(error.id, error.msg) for error in checks.every_address_has_a_policy()] == [
        ("clarion.E003", "bare/ does not say who may see it."),
        ("clarion.E003", "outer/ does not say who may see it."),
    ]
    assert len(list(checks.patterns(get_resolver()))) == len(urls.urlpatterns) + 3


def test_they_are_registered_when_the_app_is_ready() -> None:
    apps.get_app_config("clarion").ready()
    registered = registry.registry.get_checks()
    assert checks.every_address_has_a_policy in registered
    assert Tags.urls in checks.every_address_has_a_policy.tags
    databases = registry.registry.get_checks(include_deployment_checks=False)
    assert checks.sqlite_forgets_nothing in databases
