"""A disk that is really full: a calm page, the fields preserved, nothing half-written.

SQLite is given no more pages, PostgreSQL refuses each insert as it does then, and the journal of
stops lies on /dev/full.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from clarion.actions import audit
from clarion.models import Attempt, Contact, Hold, Session, Stop
from clarion.rules.vocabulary import Counts
from tests.actions.steps import ring
from tests.cast import NOW, World, make_world
from tests.web.given import (
    Clock,
    get,
    hidden,
    lists,
    outcome_path,
    plain,
    post,
    signed_in,
    stop_path,
    title,
    token_of,
)

pytestmark = pytest.mark.django_db(transaction=True)

TOLD = {
    "who": "colleague",
    "how": "listened",
    "ticks": ["text_read", "wrote_down"],
    "to_coordinator": "two lines\nof what he said",
    "save": "rest",
}
FULL = "The server cannot store anything just now"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def world(clock: Clock) -> World:
    return make_world(stations=3)


@contextmanager
def full_disk(world: World) -> Iterator[None]:
    fill, empty = _WAYS[connection.vendor]
    fill(world)
    try:
        yield
    finally:
        empty()


def _fill_sqlite(world: World) -> None:
    """No page more; and what is left in the last pages is used up by the audit itself."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")  # earlier tests and migrations leave whole pages free
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {int(cursor.fetchone()[0])}")
    with pytest.raises(OperationalError, match="full"):
        _write_on(world)


def _write_on(world: World) -> None:
    for _ in range(1_000):
        audit.write(by=world.cast.heidi, now=NOW, verb="fills the last page")


def _empty_sqlite() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA max_page_count = 1000000")


def _fill_postgresql(world: World) -> None:
    """As when a table cannot grow: SQLSTATE 53100."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = '53100'; END $$"
        )
        for table in _tables():
            cursor.execute(
                f"CREATE TRIGGER no_space BEFORE INSERT ON {table}"
                " FOR EACH ROW EXECUTE FUNCTION no_space()"
            )


def _empty_postgresql() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION no_space() CASCADE")


_WAYS = {
    "sqlite": (_fill_sqlite, _empty_sqlite),
    "postgresql": (_fill_postgresql, _empty_postgresql),
}


def _tables() -> list[str]:
    return [model._meta.db_table for model in apps.get_models() if model is not Session]


def rows() -> dict[str, list[Any]]:
    """Everything that is stored, but for sessions: their end moves with every page."""
    models = [model for model in apps.get_models() if model is not Session]
    return {
        model.__name__: sorted(model._default_manager.values_list(), key=repr) for model in models
    }


def sent_again(client: Client, answer: HttpResponse, path: str) -> HttpResponse:
    """The form of the page that said so, pressed once more."""
    fields = lists(hidden(answer))
    return post(client, path, **fields, csrfmiddlewaretoken=token_of(answer))


def test_an_outcome_waits_until_there_is_space(world: World) -> None:
    attempt = ring(world.contacts[1], world.cast.alice)
    client = signed_in("Alice", raise_request_exception=False)
    with full_disk(world):
        before = rows()
        answer = post(client, outcome_path(attempt), **TOLD)
        assert (answer.status_code, title(answer)) == (503, FULL)
        assert rows() == before
    assert lists(hidden(answer)) == {
        name: value if isinstance(value, list) else [value] for name, value in TOLD.items()
    }
    assert "Saved" in plain(sent_again(client, answer, outcome_path(attempt)))
    attempt.refresh_from_db()
    assert attempt.counts_as == Counts.ANSWERED


def test_a_stop_is_said_to_hold_only_when_it_is_stored(world: World, journal: Path) -> None:
    attempt = ring(world.contacts[1], world.cast.alice)
    client = signed_in("Alice", raise_request_exception=False)
    with full_disk(world):
        answer = post(client, stop_path(attempt), **TOLD)
        assert (answer.status_code, title(answer)) == (503, FULL)
        assert (Stop.objects.count(), Attempt.objects.get().reported_at) == (0, None)
    assert "Saved" in plain(sent_again(client, answer, stop_path(attempt)))
    # The journal may tell of both presses: a stop too much is merged, never one too little.
    assert (Stop.objects.count(), journal.read_bytes().count(b"\n") in {1, 2}) == (1, True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_a_stop_that_the_journal_cannot_take_is_not_half_written(
    world: World, settings: Settings, journal: Path
) -> None:
    attempt = ring(world.contacts[1], world.cast.alice)
    client = signed_in("Alice", raise_request_exception=False)
    settings.JOURNAL = Path("/dev/full")
    before = rows()
    answer = post(client, stop_path(attempt), **TOLD)
    assert (answer.status_code, title(answer)) == (503, FULL)
    assert rows() == before
    settings.JOURNAL = journal
    assert "Saved" in plain(sent_again(client, answer, stop_path(attempt)))
    assert Stop.objects.count() == 1
    assert Contact.objects.get(pk=attempt.contact_id).ready_at is None


def test_no_contact_is_taken_while_the_lease_cannot_be_stored(world: World) -> None:
    client = signed_in("Alice", raise_request_exception=False)
    with full_disk(world):
        before = rows()
        answer = post(client, "/leases/")
        assert (answer.status_code, title(answer)) == (503, FULL)
        assert rows() == before
    assert post(client, "/leases/").status_code == 302
    assert Hold.objects.count() == 1


def test_pages_that_store_nothing_still_open(world: World) -> None:
    client = signed_in("Alice", raise_request_exception=False)
    with full_disk(world):
        assert [get(client, path).status_code for path in ("/", "/settings/")] == [200, 200]


def test_a_database_that_is_away_is_said_calmly(world: World) -> None:
    """Not even the page's own questions are answered then."""

    def away(*_: Any) -> None:
        raise OperationalError("the database is away, and this text is nobody's business")

    client = signed_in("Alice", raise_request_exception=False)
    with connection.execute_wrapper(away):
        pages = [get(client, "/"), post(client, "/leases/"), get(Client(), "/sign-in/")]
    # Who is not signed in asks the database nothing that the page could not do without.
    assert [page.status_code for page in pages] == [503, 503, 200]
    assert ["nobody" in plain(page) for page in pages] == [False] * 3
