"""Guess how a table is to be read: its encoding, its separator, its head, its columns."""

from collections.abc import Sequence
from dataclasses import replace

from clarion.actions.actor import Actor
from clarion.actions.intake import shapes, uploads
from clarion.actions.intake.convert_table import CARD_KINDS, CARDS
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.open_keyring import open_lasting
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Upload
from clarion.readers.table import encoding
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.escapes import escape_of
from clarion.readers.table.groups import carried_in
from clarion.readers.table.headings import headings_of
from clarion.readers.table.heads import area_above, head_of, headings
from clarion.readers.table.rows import Row
from clarion.readers.table.separators import separator_of
from clarion.rules.vocabulary import ColumnKind, KeyringKind
from clarion.vault.keypair import KeyPair

SAMPLE = 64 * 1024
SEEN = 200  # rows, to tell the script of its names


def guess(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """Of a table that nobody has looked at yet."""
    if facts.made != CARDS:
        country = profile(by.deployment.profile)
        if not facts.made:
            sample = uploads.piece(upload, 0, pair, by)[:SAMPLE]
            written = encoding.guess(sample)
            text = encoding.without_mark(sample).decode(written, "replace")
            facts = replace(facts, encoding=written, separator=separator_of(text, country))
        facts = with_escape(upload, facts, pair, by)
        rows = uploads.first_rows(upload, facts, pair, by)
        head = head_of(rows, country)
        facts = replace(facts, head=head, area=facts.area or area_above(rows, head, country))
    return guess_columns(upload, facts, pair, by)


def with_escape(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """Asked anew of each encoding and separator; what was made here is written in one way."""
    if facts.made:
        return facts
    sample = encoding.without_mark(uploads.piece(upload, 0, pair, by)[:SAMPLE])
    text = sample.decode(facts.encoding, "replace")
    return replace(facts, escape=escape_of(text, facts.separator))


def guess_columns(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """As a table with this head was read before; else by its words and its cells.

    That somebody's home is an office's place is said for one table, and never remembered.
    """
    country = profile(by.deployment.profile)
    rows = uploads.first_rows(upload, replace(facts, kinds=()), pair, by)
    head = min(facts.head, len(rows))
    named = headings(rows, head, country)
    fingerprints = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    known = shapes.recall(named, fingerprints, pair, by)
    kinds = _guessed(facts, rows, country)
    if known:
        homes = [at for at, text in enumerate(named) if headings_of(country).is_elsewhere(text)]
        kinds = known.settled(kinds, homes)
    kinds = _with_own_lines(facts, kinds)
    return replace(
        facts,
        head=head,
        kinds=kinds,
        carried=carried_in(kinds, rows[head:], country),
        language=country.scripts.language_of("".join("".join(row.cells) for row in rows[:SEEN])),
    )


def shape_of(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> shapes.Shape:
    """What is remembered of it: an empty column that is still as it was guessed may be any."""
    rows = uploads.first_rows(upload, facts, pair, by)
    country = profile(by.deployment.profile)
    below = rows[facts.head :]
    guessed = _guessed(facts, rows, country)
    said = {at for row in below for at, cell in enumerate(row.cells) if cell.strip()}
    pairs = zip(facts.kinds, guessed, strict=False)
    is_open = (at for at, (kind, guess) in enumerate(pairs) if kind is guess and at not in said)
    return shapes.Shape(facts.kinds, tuple(is_open))


def _guessed(facts: TableFacts, rows: Sequence[Row], country: Profile) -> Sequence[ColumnKind]:
    if facts.made == CARDS:
        return CARD_KINDS
    head = min(facts.head, len(rows))
    above, named = rows[: max(0, head - 1)], headings(rows, head, country)
    return _with_own_lines(facts, kinds_of(named, rows[head:], country, above))


def _with_own_lines(facts: TableFacts, kinds: Sequence[ColumnKind]) -> tuple[ColumnKind, ...]:
    """Only what was made here of cards has lines of its own, whatever a head is called."""
    if facts.made == CARDS:
        return (CARD_KINDS[0], *kinds[1:])
    return tuple(ColumnKind.SKIP if kind is ColumnKind.LINE else kind for kind in kinds)
