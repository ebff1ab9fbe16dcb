"""What PostgreSQL was told about the tables that move most; SQLite has nothing to be told."""

import pytest
from django.db import connection

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL can be told"),
]


def settings_of(table: str) -> tuple[str, set[str]]:
    """How the table is kept (p: logged, u: not), and its own settings."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relpersistence, reloptions FROM pg_class WHERE relname = %s", [table]
        )
        kept, options = cursor.fetchone()
    return kept, set(options or [])


def test_contacts_have_room_and_are_swept_early() -> None:
    assert settings_of("clarion_contact") == (
        "p",
        {
            "fillfactor=80",
            "autovacuum_vacuum_scale_factor=0.01",
            "autovacuum_analyze_scale_factor=0.05",
            "vacuum_index_cleanup=on",
        },
    )


def test_holds_have_room_and_are_swept_early() -> None:
    swept = {"fillfactor=80", "autovacuum_vacuum_scale_factor=0.01"}
    assert settings_of("clarion_hold") == ("p", swept)


def test_sessions_are_in_no_log() -> None:
    assert settings_of("clarion_session") == ("u", set())
