"""Whether the database fits the program: not made yet, older, newer, or as it should be."""

from dataclasses import dataclass
from enum import StrEnum

from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

APP = "clarion"


class Fit(StrEnum):
    EMPTY = "empty"
    OLDER = "older"
    FITS = "fits"
    NEWER = "newer"


# What to do, where the server or upkeep will not start.
REFUSALS = {
    Fit.EMPTY: "There is no organisation yet. Run `clarion bootstrap` first.",
    Fit.OLDER: (
        "This database is of an earlier version of Clarion. Run `clarion migrate`: it makes a copy"
        " first."
    ),
    Fit.NEWER: (
        "This database is of a later version of Clarion than this program. Nothing was changed."
        " Start the later version, or restore the copy that was made before it was migrated."
    ),
}


@dataclass(frozen=True)
class Standing:
    """`at`: the newest migration that the database has had, or nothing; `waiting`: in order."""

    fit: Fit
    at: str
    waiting: tuple[str, ...]


def standing() -> Standing:
    executor = MigrationExecutor(connection)
    loader = executor.loader
    had = sorted(name for app, name in loader.applied_migrations if app == APP)
    plan = executor.migration_plan(loader.graph.leaf_nodes())
    waiting = tuple(migration.name for migration, _ in plan)
    unknown = {name for name in had if (APP, name) not in loader.disk_migrations}
    return Standing(_fit(bool(had), bool(waiting), bool(unknown)), had[-1] if had else "", waiting)


def refuse_misfit() -> None:
    """Raises CommandError with what to do, where the program must not touch the database."""
    fit = standing().fit
    if fit != Fit.FITS:
        raise CommandError(REFUSALS[fit])


def _fit(had: bool, waiting: bool, unknown: bool) -> Fit:  # noqa: FBT001
    if unknown:
        return Fit.NEWER
    if not had:
        return Fit.EMPTY
    return Fit.OLDER if waiting else Fit.FITS
