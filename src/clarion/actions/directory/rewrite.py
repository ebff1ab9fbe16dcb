"""Other words in a record; what finds its row follows them."""

from collections.abc import Mapping
from typing import Any

from clarion.actions import search_index
from clarion.actions.directory.files import Files
from clarion.actions.open_record import Opened
from clarion.actions.reseal import reseal
from clarion.actions.search_index import Indexed, of_person, of_station
from clarion.models import Person, Station


def rewrite(
    row: Person | Station, opened: Opened, payload: Mapping[str, Any], files: Files
) -> None:
    """Whoever may open it reads the new words at once."""
    forget(row, opened, files)
    search_index.add([_indexed(row, payload, files)], files.registrar)
    reseal(row.record_id, opened, payload, files.by.deployment.pk)


def forget(row: Person | Station, opened: Opened, files: Files) -> None:
    """Nothing leads to the row any more."""
    search_index.remove([_indexed(row, opened.payload, files)], files.registrar)


def _indexed(row: Person | Station, payload: Mapping[str, Any], files: Files) -> Indexed:
    of = of_person if isinstance(row, Person) else of_station
    return of(row.pk, payload, files.by.deployment.profile)
