"""Guess how a table is to be read: its encoding, its separator, its head, its columns."""

from collections.abc import Iterable
from dataclasses import replace

from clarion.actions.actor import Actor
from clarion.actions.intake import shapes, uploads
from clarion.actions.intake.convert_table import CARD_KINDS, CARDS
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.open_keyring import open_lasting
from clarion.countries.registry import profile
from clarion.models import Upload
from clarion.readers.table import encoding
from clarion.readers.table.columns import head_of, kinds_of, separator_of
from clarion.readers.table.escapes import escape_of
from clarion.rules.vocabulary import ColumnKind, KeyringKind
from clarion.vault.keypair import KeyPair

SAMPLE = 64 * 1024
SEEN = 200  # rows, to tell the script of its names


def guess(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """Of a table that nobody has looked at yet."""
    if facts.made != CARDS:
        if not facts.made:
            sample = uploads.piece(upload, 0, pair, by)[:SAMPLE]
            written = encoding.guess(sample)
            text = encoding.without_mark(sample).decode(written, "replace")
            facts = replace(facts, encoding=written, separator=separator_of(text))
        facts = with_escape(upload, facts, pair, by)
        words = profile(by.deployment.profile).tables
        facts = replace(facts, head=head_of(uploads.first_rows(upload, facts, pair, by), words))
    return guess_columns(upload, facts, pair, by)


def with_escape(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """Asked anew of each encoding and separator; what was made here is written in one way."""
    if facts.made:
        return facts
    sample = encoding.without_mark(uploads.piece(upload, 0, pair, by)[:SAMPLE])
    text = sample.decode(facts.encoding, "replace")
    return replace(facts, escape=escape_of(text, facts.separator))


def guess_columns(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """As a table with this head was read before; else by its words."""
    country = profile(by.deployment.profile)
    rows = uploads.first_rows(upload, replace(facts, kinds=()), pair, by)
    head = min(facts.head, len(rows))
    named = rows[head - 1].cells if head else []
    fingerprints = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    known = shapes.recall(named, fingerprints, pair, by)
    by_words = kinds_of(named, rows[head:], country.tables)
    kinds = _without_lines(known or by_words)
    if facts.made == CARDS:
        kinds = (CARD_KINDS[0], *(known or CARD_KINDS)[1:])
    words = "".join("".join(row.cells) for row in rows[:SEEN])
    return replace(facts, head=head, kinds=kinds, language=country.scripts.language_of(words))


def _without_lines(kinds: Iterable[ColumnKind]) -> tuple[ColumnKind, ...]:
    """Only what was made here of cards has lines of its own, whatever a head is called."""
    return tuple(ColumnKind.SKIP if kind is ColumnKind.LINE else kind for kind in kinds)
