"""What an import says of itself comes back as it went in, for holders of DIRECTORY alone."""

import pytest

from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of, open_text_of
from clarion.actions.provenance import CaseFacts, Provenance, begin, hash_of
from clarion.models import Import
from clarion.rules.vocabulary import ImportKind, ImportState, KeyringKind, Obtained
from clarion.vault.errors import CannotOpen
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

TEXT = "河口路派出所 0536-0000121"
FACTS = Provenance(
    title="Planted title",
    publisher="Planted publisher",
    published="2026-05-01",
    url="https://example.org/planted",
    obtained=Obtained.OFFICIAL,
    entered_by="Carol",
    original_hash=hash_of(TEXT.encode()),
    case=CaseFacts(name="陈某", stage="arrest", decision_on="2026-06-01"),
)


def test_a_coordinator_reads_what_was_written_and_nobody_else_does() -> None:
    cast = make_cast()
    made = begin(kind=ImportKind.PASTE, provenance=FACTS, original=TEXT, by=cast.carol, now=NOW)
    row = Import.objects.get()
    assert (row.kind, row.state, row.at, row.by_tag) == (
        ImportKind.PASTE,
        ImportState.RUNNING,
        NOW,
        cast.carol.tag,
    )
    pair = open_lasting(cast.dave, KeyringKind.DIRECTORY)[1].pair
    assert Provenance.from_payload(open_payload_of(pair, row, "sealed", by=cast.dave)) == FACTS
    assert open_text_of(pair, row, "sealed_original", by=cast.dave) == TEXT
    with pytest.raises(CannotOpen):
        open_payload_of(cast.alice.keys.pair, made, "sealed", by=cast.alice)
    assert b"Planted" not in bytes(row.sealed) + bytes(row.sealed_original or b"")


def test_a_file_is_not_kept() -> None:
    cast = make_cast()
    begin(kind=ImportKind.BULK, provenance=FACTS, original=None, by=cast.carol, now=NOW)
    assert Import.objects.get().sealed_original is None
