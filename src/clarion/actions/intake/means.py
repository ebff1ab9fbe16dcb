"""What one slice of an import works with, and what came of it."""

from dataclasses import dataclass, field
from datetime import datetime

from clarion.actions.records import Registrar
from clarion.countries.base import Profile
from clarion.models import Import, Record
from clarion.readers.table.results import Not
from clarion.vault.key import Key


@dataclass(frozen=True)
class Means:
    """What one slice of an import works with. `office`: for rows that name none, if any was said.

    `small`: the table is read in one step, and more may be asked of its offices.
    """

    imported: Import
    batch: Record
    batch_key: Key
    fingerprints: Key
    registrar: Registrar
    country: Profile
    practice: bool
    office: str
    language: str
    small: bool
    now: datetime


@dataclass
class Taken:
    """`known`: numbers that were there already, in the directory or further up in the file."""

    new: int = 0
    known: int = 0
    # The marks of new lines, and of known ones that a row calls a home.
    fresh: list[bytes] = field(default_factory=list)
    homes: set[bytes] = field(default_factory=set)
    refused: list[Not] = field(default_factory=list)
