"""The database of the previous release, in the place of the tests' own while it is looked at.

On SQLite it is the very file. On PostgreSQL the same rows stand in the tables of that time.
"""

import gzip
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from django.core.management import call_command
from django.db import connection, connections, models, transaction
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL
from django.db.migrations.loader import MigrationLoader

FILES = Path(__file__).parent / "previous"
NEWEST = "0003_count_for_the_board"


@contextmanager
def previous_release(folder: Path) -> Iterator[None]:
    """Its journal of stops is put into `folder` as `stops.journal`."""
    shutil.copyfile(FILES / "0003.stops.journal", folder / "stops.journal")
    file = folder / "clarion.sqlite3"
    with closing(sqlite3.connect(file)) as made:
        made.executescript(gzip.decompress((FILES / "0003.sql.gz").read_bytes()).decode())
    with _standing_on(str(file)) if connection.vendor == "sqlite" else _in_postgresql(file):
        yield


@contextmanager
def _in_postgresql(file: Path) -> Iterator[None]:
    name = f"previous_{os.getpid()}"
    _order(f"CREATE DATABASE {name}")
    try:
        with _standing_on(name):
            call_command("migrate", "clarion", NEWEST, verbosity=0)
            _fill(file)
            yield
    finally:
        _order(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _standing_on(name: str) -> Iterator[None]:
    ours = connection.settings_dict["NAME"]
    _leave()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        _leave()
        connection.settings_dict["NAME"] = ours


def _leave() -> None:
    connection.close()
    ours = connections[connection.alias]
    if isinstance(ours, PostgreSQL):
        ours.close_pool()


def _order(statement: str) -> None:
    told = connection.settings_dict
    with psycopg.connect(
        host=told["HOST"], user=told["USER"], dbname="postgres", autocommit=True
    ) as server:
        server.execute(statement.encode())


def _fill(file: Path) -> None:
    state = MigrationLoader(connection).project_state(("clarion", NEWEST))
    with closing(sqlite3.connect(file)) as old, transaction.atomic():
        old.row_factory = sqlite3.Row
        for model in state.apps.get_models():
            rows = old.execute(f"SELECT * FROM {model._meta.db_table}")  # noqa: S608
            model._default_manager.bulk_create([_row(model, row) for row in rows])


def _row(model: type[models.Model], row: sqlite3.Row) -> models.Model:
    fields = model._meta.concrete_fields
    return model(**{field.attname: _value(field, row[str(field.column)]) for field in fields})


def _value(field: Any, kept: Any) -> Any:
    """SQLite keeps times as text, without their zone."""
    found = field.to_python(kept)
    return found.replace(tzinfo=UTC) if isinstance(found, datetime) else found
