"""A table as it would be read: its first rows, and what they propose. Changed until it is right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake import uploads
from clarion.actions.intake.convert_table import CARDS, choose_sheet
from clarion.actions.intake.foresee import foresee
from clarion.actions.intake.guess_table import guess, guess_columns, with_escape
from clarion.actions.intake.read_pieces import Read, all_aside, as_told_later
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Upload
from clarion.queries.pages import behind
from clarion.readers.table.columns import left_out
from clarion.readers.table.groups import Groups, all_wide, carried_in
from clarion.readers.table.heads import headings
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind, RowRefusal
from clarion.vault.keypair import KeyPair

SHOWN, TRIED = 6, 200
LISTED = 20


@dataclass(frozen=True)
class OpenedTable:
    """`head`: the words of its columns; `rows`: the first ones; `proposed`, `refused`: of them.

    `stops`: their numbers that will never be called again. `nameless`: how many of those proposed
    name no office. `small`: it may be looked at row by row. `left_out`: columns that are not read,
    although numbers seem to stand in them.
    """

    id: UUID
    facts: TableFacts
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    proposed: tuple[Proposed, ...]
    refused: tuple[Not, ...]
    stops: tuple[Aside, ...]
    nameless: int
    small: bool
    tried: int
    left_out: tuple[int, ...]


@dataclass(frozen=True)
class Reading:
    """What a coordinator chose. `kinds` empty: guess the columns anew.

    `carried`: empty cells of offices and places say what stands above them.
    """

    encoding: str
    separator: str
    head: int
    area: str
    kinds: tuple[ColumnKind, ...]
    sheet: int = 0
    never: bool = False
    carried: bool = False


def open_table(*, upload_id: UUID, by: Actor, now: datetime) -> OpenedTable:  # noqa: ARG001
    """Raises NotFound when it is confirmed, or was never there."""
    upload = uploads.waiting(upload_id)
    pair = uploads.directory_pair(by)
    facts = uploads.facts_of(upload, pair, by)
    rows = uploads.first_rows(upload, facts, pair, by)
    country = profile(by.deployment.profile)
    tried = rows[facts.head :][:TRIED]
    read = _read(facts, rows, country)
    proposed, refused = foresee(read.proposed, read.aside, by)
    stops = {one[:2]: one for one in read.aside if one.reason is RowRefusal.NO_CALLS}
    head = headings(rows, facts.head, country)
    return OpenedTable(
        id=upload.pk,
        facts=facts,
        head=tuple(head),
        rows=tuple(tried[:SHOWN]),
        proposed=tuple(proposed),
        refused=tuple(sorted(read.refused + refused)),
        stops=tuple(stops.values()),
        nameless=sum(not one.station for one in proposed),
        small=is_small(upload, facts, rows),
        tried=len(tried),
        left_out=left_out(facts.kinds, head, tried, country),
    )


def _read(facts: TableFacts, rows: Sequence[Row], country: Profile) -> Read:
    read, reader = Read(), Reader(facts.read_kinds, country, facts.area, never=facts.never)
    below = rows[facts.head :]
    reader.begin(rows[: facts.head], below)
    groups = Groups(facts.read_kinds, facts.carried, country)
    for row in below[:TRIED]:
        reader.read(groups.filled(row), read.proposed, read.refused, read.aside)
    read.dead = reader.dead
    return all_aside(read) if facts.never else as_told_later(read)


def is_small(upload: Upload, facts: TableFacts, rows: Sequence[Row]) -> bool:
    """`rows`: of its first piece."""
    return upload.pieces == 1 and len(rows) - facts.head <= TRIED


@one_transaction
def read_otherwise(
    *,
    upload_id: UUID,
    reading: Reading,
    by: Actor,
    now: datetime,
    typed: Mapping[str, str] | None = None,
) -> None:
    """With another encoding or head the columns are other ones, and are guessed again.

    `typed`: what stands in the fields of its source, kept until it is confirmed.
    """
    upload = uploads.waiting(upload_id, lock=True)
    pair = uploads.directory_pair(by)
    old = uploads.facts_of(upload, pair, by)
    old = replace(old, typed={**old.typed, **(typed or {})})
    if reading.sheet != old.sheet:
        facts = replace(old, area=reading.area, never=reading.never)
        # Its head and its columns are other ones.
        facts = guess(upload, choose_sheet(upload, facts, reading.sheet, pair, by), pair, by)
    else:
        facts = _otherwise(upload, old, reading, pair, by)
    uploads.seal_facts(upload, facts, by)
    upload.save()
    audit.write(by=by, now=now, verb="read_table_otherwise", upload=str(upload_id))


def _otherwise(
    upload: Upload, old: TableFacts, reading: Reading, pair: KeyPair, by: Actor
) -> TableFacts:
    head = old.head if old.made == CARDS else reading.head
    facts = replace(old, area=reading.area, head=head, never=reading.never)
    if not old.made:
        facts = replace(facts, encoding=reading.encoding, separator=reading.separator)
        facts = with_escape(upload, facts, pair, by)
    same = (old.encoding, old.separator, old.head) == (facts.encoding, facts.separator, facts.head)
    if same and len(reading.kinds) == len(old.kinds):
        facts = replace(facts, kinds=reading.kinds)
        return replace(facts, carried=_carried(upload, facts, pair, by) if reading.carried else ())
    return guess_columns(upload, replace(facts, kinds=()), pair, by)


def _carried(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> tuple[int, ...]:
    """Where it looks so; where a coordinator alone says so, in all of them."""
    rows = uploads.first_rows(upload, facts, pair, by)[facts.head :]
    found = carried_in(facts.kinds, rows, profile(by.deployment.profile))
    return found or all_wide(facts.kinds)


@one_transaction
def discard_table(*, upload_id: UUID, by: Actor, now: datetime) -> None:
    uploads.waiting(upload_id, lock=True).delete()
    audit.write(by=by, now=now, verb="discard_table", upload=str(upload_id))


@dataclass(frozen=True)
class Waiting:
    """Those that wait for a coordinator, newest first; `more`: how many wait behind these."""

    rows: tuple[tuple[UUID, TableFacts, datetime], ...]
    more: int


def waiting_tables(*, by: Actor, now: datetime) -> Waiting:  # noqa: ARG001
    waiting = Upload.objects.filter(arrived_at__isnull=False, imported=None).order_by("-at", "pk")
    pair = uploads.directory_pair(by)
    rows = [(row.pk, uploads.facts_of(row, pair, by), row.at) for row in waiting[:LISTED]]
    return Waiting(tuple(rows), behind(waiting, LISTED))
