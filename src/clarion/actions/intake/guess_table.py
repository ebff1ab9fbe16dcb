"""Guess how a table is to be read: its encoding, its separator, its head, its columns."""

from dataclasses import replace

from clarion.actions.actor import Actor
from clarion.actions.intake import shapes, uploads
from clarion.actions.intake.convert_table import CARD_KINDS, CARDS
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.open_keyring import open_lasting
from clarion.countries.registry import profile
from clarion.models import Upload
from clarion.readers.table import encoding
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.groups import carried_in
from clarion.readers.table.heads import area_above, head_of, headings
from clarion.readers.table.separators import separator_of
from clarion.rules.vocabulary import KeyringKind
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
        rows = uploads.first_rows(upload, facts, pair, by)
        head = head_of(rows, country)
        facts = replace(facts, head=head, area=facts.area or area_above(rows, head, country))
    return guess_columns(upload, facts, pair, by)


def guess_columns(upload: Upload, facts: TableFacts, pair: KeyPair, by: Actor) -> TableFacts:
    """As a table with this head was read before; else by its words and its cells."""
    country = profile(by.deployment.profile)
    rows = uploads.first_rows(upload, replace(facts, kinds=()), pair, by)
    head = min(facts.head, len(rows))
    named = headings(rows, head, country)
    fingerprints = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    known = shapes.recall(named, fingerprints, pair, by)
    kinds = CARD_KINDS if facts.made == CARDS else kinds_of(named, rows[head:], country)
    kinds = known.settled(kinds) if known else kinds
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
    guessed = kinds_of(headings(rows, facts.head, country), rows[facts.head :], country)
    said = {at for row in rows[facts.head :] for at, cell in enumerate(row.cells) if cell.strip()}
    pairs = zip(facts.kinds, guessed, strict=False)
    is_open = (at for at, (kind, guess) in enumerate(pairs) if kind is guess and at not in said)
    return shapes.Shape(facts.kinds, tuple(is_open))
