"""Turn a small table into a proposal: its rows are looked at one by one, as those of a report."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake import uploads
from clarion.actions.intake.confirm_table import NoNumbers
from clarion.actions.intake.offices import with_place
from clarion.actions.intake.open_table import is_small
from clarion.actions.intake.pasted import STOP, Pasted, SourceFacts
from clarion.actions.intake.pasted import Row as Proposal
from clarion.actions.intake.pastes import write
from clarion.actions.intake.read_pieces import Read, as_told_later
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.base import NumberRefusal, Profile
from clarion.countries.registry import profile
from clarion.models import Paste
from clarion.readers.table.columns import NUMBERS
from clarion.readers.table.groups import Groups
from clarion.readers.table.reading import Reader
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind, LineKind, RowGroup, RowRefusal

# What the numbers of a row that is set aside say for themselves.
TOLD_BY_NUMBER = {RowRefusal.NO_CALLS, RowRefusal.RELATIVE}
# A number that could not be read; not a hotline, nor a whole row.
MENDABLE = {*NumberRefusal, RowRefusal.CUT_OFF} - {NumberRefusal.HOTLINE}
IN_ORDER = (RowGroup.FOUND, RowGroup.REVIEW, RowGroup.REFUSED)


class TooManyRows(Refused):
    """This table is too long to be looked at row by row. Please take its rows as a whole."""

    status = 400


@one_transaction
def propose_table(
    *, upload_id: UUID, source: SourceFacts, office: str, by: Actor, now: datetime
) -> UUID:
    """Nothing is taken, and the table waits until its rows are confirmed.

    Raises NoNumbers, TooManyRows, NotFound.
    """
    upload = uploads.waiting(upload_id, lock=True)
    pair = uploads.directory_pair(by)
    facts = uploads.facts_of(upload, pair, by)
    rows = uploads.first_rows(upload, facts, pair, by)
    if facts.never or not is_small(upload, facts, rows):
        raise TooManyRows
    if not set(facts.kinds) & set(NUMBERS):
        raise NoNumbers
    country = profile(by.deployment.profile)
    text, spans = _written(rows, facts.kinds)
    reader = Reader(facts.kinds, country, facts.area)
    reader.begin(rows[: facts.head], rows[facts.head :])
    groups = Groups(facts.kinds, facts.carried, country)
    reads = [_read(reader, groups.filled(row)) for row in rows[facts.head :]]
    proposed = [
        one
        for read, span in zip(reads, spans[facts.head :], strict=True)
        for one in _of_row(
            as_told_later(replace(read, dead=reader.dead)), text[slice(*span)], span, country
        )
    ]
    in_order = [one for group in IN_ORDER for one in proposed if one.group == group]
    paste = Paste(id=uuid4(), by_tag=by.tag, at=now)
    pasted = Pasted(text, facts.area, source, tuple(in_order), station=office, table=True)
    write(paste, replace(pasted, upload=str(upload.pk)), by)
    paste.save(force_insert=True)
    audit.write(by=by, now=now, verb="propose_table", paste=str(paste.pk))
    return paste.pk


def _written(rows: Sequence[Row], kinds: Sequence[ColumnKind]) -> tuple[str, list[tuple[int, int]]]:
    """The table as a text, a line for each row; where each of them stands in it.

    What is left out of a table (where somebody lives) is not in it either.
    """
    left_out = {at for at, kind in enumerate(kinds) if kind is ColumnKind.SKIP}
    lines = [
        " | ".join(" ".join(it.split()) for at, it in enumerate(row.cells) if at not in left_out)
        for row in rows
    ]
    spans, start = [], 0
    for line in lines:
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return "\n".join(lines), spans


def _read(reader: Reader, row: Row) -> Read:
    read = Read()
    reader.read(row, read.proposed, read.refused, read.aside)
    return read


def _of_row(read: Read, raw: str, span: tuple[int, int], country: Profile) -> Iterable[Proposal]:
    chunks = country.numbers.in_chunks

    def row_of(number: str, ext: str, group: RowGroup, reason: str = "") -> Proposal:
        unknown = LineKind.UNKNOWN
        return Proposal(False, number, ext, unknown, "", "", "", "", raw, (span,), group, reason)  # noqa: FBT003

    for one in (with_place(one, country) for one in read.proposed):
        yield Proposal(
            take=True,
            number=" ".join(chunks(one.e164)),
            ext=one.ext,
            kind=one.kind,
            station=one.station,
            place=one.place,
            person=one.person,
            title=one.title,
            raw=raw,
            spans=(span,),
            group=RowGroup.FOUND,
        )
    for kept in read.aside:
        reason = STOP if kept.reason is RowRefusal.NO_CALLS else str(kept.reason)
        yield row_of(" ".join(chunks(kept.e164)), kept.ext, RowGroup.REFUSED, reason)
    for bad in read.refused:
        if not (read.aside and bad.reason in TOLD_BY_NUMBER):
            yield row_of(bad.raw, "", _group(bad.reason), str(bad.reason))


def _group(reason: str) -> RowGroup:
    return RowGroup.REVIEW if reason in MENDABLE else RowGroup.REFUSED
