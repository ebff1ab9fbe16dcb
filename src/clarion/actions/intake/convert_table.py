"""Turn a workbook, a page or cards into a plain table, in memory; it is read like any other."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from io import StringIO
from typing import Final

from clarion.actions.actor import Actor
from clarion.actions.intake import uploads
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.refusal import Refused
from clarion.models import Upload, UploadPiece
from clarion.readers import vcard
from clarion.readers.table import encoding, opened, page, workbook
from clarion.rules.vocabulary import ColumnKind
from clarion.vault.keypair import KeyPair

# As a plain table. One long text may stand in a million cells, and only once in the file.
SIGNS: Final = 200_000_000
WORKBOOK, CARDS = "workbook", "cards"
CARD_KINDS: Final = (
    ColumnKind.LINE,
    ColumnKind.NUMBER,
    ColumnKind.LINE_KIND,
    ColumnKind.PERSON,
    ColumnKind.STATION,
    ColumnKind.PLACE,
    ColumnKind.TITLE,
    ColumnKind.REMARK,
)


class WorkbookTooLarge(Refused):
    """This workbook is too large to be opened here. Please save its sheet as CSV and send that."""

    status = 413


class DamagedWorkbook(Refused):
    """This is no workbook that can be opened here. Please save its sheet as CSV and send that."""

    status = 400


class UnsafeWorkbook(Refused):
    """This file unpacks to far more than it seems. It was not opened."""

    status = 400


class EmptyWorkbook(Refused):
    """There is nothing in this workbook."""

    status = 400


class LockedWorkbook(Refused):
    """This workbook has a password. Please save it without one and send that."""

    status = 400


class PageInOneFile(Refused):
    """This is a web page kept in one file (MHTML). Please save the list as XLSX or CSV."""

    status = 400


class NoTableOnPage(Refused):
    """This is a web page without a table. Please save the list as XLSX or CSV and send that."""

    status = 400


_REFUSALS: Final[Mapping[str, type[Refused]]] = {
    "too_large": WorkbookTooLarge,
    "bomb": UnsafeWorkbook,
    "empty": EmptyWorkbook,
    "locked": LockedWorkbook,
}


def convert(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """A plain table stays as it came. Raises what is wrong with a workbook."""
    begins = uploads.piece(upload, 0, pair, by)
    if page.is_in_one_file(begins):
        raise PageInOneFile
    if workbook.is_workbook(begins):
        octets = _whole(upload, facts, pair, by)
        opened = _opened(octets)
        _replace(upload, opened.rows, by)
        if len(opened.names) == 1:
            return replace(facts, made=WORKBOOK)
        uploads.keep(upload, octets, by)
        return replace(facts, made=WORKBOOK, sheets=opened.names, hidden=opened.hidden)
    if page.is_page(begins):
        return _of_page(upload, facts, pair, by)
    if vcard.is_cards(begins):
        octets = _whole(upload, facts, pair, by)
        written = encoding.guess(begins)
        _replace(upload, [vcard.HEAD, *vcard.rows(octets, written)], by)
        return replace(facts, made=CARDS, kinds=CARD_KINDS, head=1)
    return facts


def _of_page(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """As many offices' systems write what they call XLS."""
    rows = page.rows(_whole(upload, facts, pair, by))
    if not rows:
        raise NoTableOnPage
    _replace(upload, rows, by)
    return replace(facts, made=WORKBOOK)


def choose_sheet(
    upload: Upload, facts: TableFacts, sheet: int, pair: KeyPair, by: Actor
) -> TableFacts:
    """Another one of the same workbook, which is kept until it is confirmed."""
    octets = b"".join(uploads.kept(upload, pair, by))
    _replace(upload, _opened(octets, sheet).rows, by)
    return replace(facts, sheet=sheet)


def _whole(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> bytes:
    if facts.size > opened.LARGEST:
        raise WorkbookTooLarge
    return b"".join(uploads.pieces(upload, pair, by))


def _opened(octets: bytes, sheet: int = 0) -> opened.Opened:
    try:
        return workbook.open_workbook(octets, sheet)
    except opened.NotAWorkbook as error:
        refusal = _REFUSALS.get(error.reason, DamagedWorkbook)
    raise refusal


def _replace(upload: Upload, rows: Iterable[Sequence[str]], by: Actor) -> None:
    UploadPiece.objects.filter(upload=upload, position__lt=uploads.KEPT).delete()
    upload.pieces, written = 0, StringIO(newline="")
    writer, signs = csv.writer(written), 0
    for row in rows:
        writer.writerow(row)
        if written.tell() >= uploads.PIECE:
            signs += written.tell()
            if signs > SIGNS:
                raise WorkbookTooLarge
            _add(upload, written, by)
    _add(upload, written, by)


def _add(upload: Upload, written: StringIO, by: Actor) -> None:
    uploads.add_piece(upload, written.getvalue().encode("utf-8", "replace"), by)
    written.seek(0)
    written.truncate()
