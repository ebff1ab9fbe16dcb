"""Serving: what is refused, what is done before, and how the server is set up."""

from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError, SystemCheckError
from django.db import connection, connections
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL

from clarion.actions import journal as stops
from clarion.countries.base import Profile
from clarion.management import server
from clarion.models import Contact, Deployment, Session, Stop
from tests.actions.steps import answered, call
from tests.cast import NOW, make_cast, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def served(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where the server would have listened; it would never come back."""
    addresses: list[str] = []
    monkeypatch.setattr("clarion.management.commands.serve.serve", addresses.append)
    return addresses


def serve(*words: str) -> str:
    out = StringIO()
    call_command("serve", *words, stdout=out)
    return out.getvalue()


def test_without_an_organisation_it_does_not_start(served: list[str]) -> None:
    with pytest.raises(CommandError) as refused:
        serve()
    assert str(refused.value) == "There is no organisation yet. Run `clarion bootstrap` first."
    assert served == []


def test_a_deployment_for_real_calls_does_not_start_yet(served: list[str]) -> None:
    make_cast()
    Deployment.objects.update(practice=False)
    with pytest.raises(CommandError, match="Only practice deployments start yet"):
        serve()
    assert served == []


@pytest.mark.parametrize(
    ("words", "address"), [((), "127.0.0.1:8000"), (("--address", "[::1]:9"), "[::1]:9")]
)
def test_it_listens_on_this_machine(
    served: list[str], words: tuple[str, ...], address: str
) -> None:
    make_cast()
    said = (
        f"Open http://{address}/ and sign in, each in a browser or a private window of their own."
        " Ctrl-C stops it.\n"
    )
    assert (serve(*words), served) == (said, [address])


def test_a_stop_that_only_the_journal_knows_is_merged_first(
    served: list[str], journal: Path
) -> None:
    """As after a restored backup: the rows are of before the stop."""
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered("person", "listened", "stop"))  # type: ignore[arg-type]
    assert len(list(stops.entries(journal))) == 1
    Stop.objects.all().delete()
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=NOW)
    assert serve().startswith("Stops merged from the journal: 1.\n")
    assert Stop.objects.count() == 1
    assert Contact.objects.get(pk=world.contacts[1].pk).ready_at is None
    assert "Stops merged" not in serve()


def test_what_has_run_out_is_dropped_first() -> None:
    make_cast()
    Session.objects.create(session_key="old", session_data=b"x", expire_date=NOW)
    serve()
    assert Session.objects.count() == 0


# -------------------------------------------------------------------------------------- server


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Runs of gunicorn, without any."""
    listened: list[str] = []

    def run(self: server.Server) -> None:
        listened.append(self.address)

    monkeypatch.setattr(server.Server, "run", run)
    monkeypatch.setattr(server, "leave_database", lambda: None)
    return listened


def test_it_runs_when_the_start_is_safe(runs: list[str]) -> None:
    server.serve("127.0.0.1:1")
    assert runs == ["127.0.0.1:1"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="of SQLite")
def test_it_does_not_run_on_a_database_that_races(
    runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "transaction_mode", "DEFERRED")
    with pytest.raises(SystemCheckError, match="SQLite must use IMMEDIATE transactions"):
        server.serve("127.0.0.1:1")
    assert runs == []


def test_the_server_is_set_up_to_say_and_keep_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    cfg = server.Server("127.0.0.1:1").cfg
    set_up = {
        name: getattr(cfg, name)
        for name in ("address", "workers", "threads", "preload_app", "accesslog", "loglevel")
    }
    assert set_up == {
        "address": [("127.0.0.1", 1)],
        "workers": 2,
        "threads": 4,
        # Else each worker would have a boot secret of its own, and know half of the sessions.
        "preload_app": True,
        "accesslog": None,
        "loglevel": "error",
    }
    assert cfg.logconfig_dict["formatters"]["place"] == {"()": "clarion.config.logs.PlaceFormatter"}


@pytest.mark.parametrize(("there", "folder"), [(True, str(server.MEMORY)), (False, None)])
def test_heartbeats_cost_no_disk_where_that_can_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, there: bool, folder: str | None
) -> None:
    if there and not server.MEMORY.is_dir():
        pytest.skip("This system has no folder in memory.")
    if not there:
        monkeypatch.setattr(server, "MEMORY", tmp_path / "nothing")
    assert server.Server("127.0.0.1:1").cfg.worker_tmp_dir == folder


def test_the_application_is_loaded_without_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    monkeypatch.setattr(server, "leave_database", lambda: left.append(True))
    assert callable(server.Server("127.0.0.1:1").load())
    assert left == [True]


def test_the_words_of_every_country_are_known_before_the_first_report(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: list[str] = []

    def read_report(text: str, *, profile: Profile) -> None:
        known.append(f"reports of {profile.name}")

    def reader(kinds: tuple[()], country: Profile) -> None:
        known.append(f"tables of {country.name}")

    monkeypatch.setattr(server, "read_report", read_report)
    monkeypatch.setattr(server, "Reader", reader)
    server.Server("127.0.0.1:1").load()
    assert known == [
        "reports of china",
        "tables of china",
        "reports of iran",
        "tables of iran",
    ]


def test_neither_connections_nor_pools_are_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pooled(PostgreSQL):
        def __init__(self) -> None:
            self.closed = False

        def close_pool(self) -> None:
            self.closed = True

    pooled, closed = Pooled(), []
    others: list[Any] = [pooled, SimpleNamespace(vendor="sqlite")]
    monkeypatch.setattr(
        server,
        "connections",
        SimpleNamespace(close_all=lambda: closed.append(True), all=lambda: others),
    )
    server.leave_database()
    assert (closed, pooled.closed) == ([True], True)
    assert connections["default"] is not None
