"""A campaign: its words sealed, its dates in clear."""

import pytest

from clarion.actions.campaigns.compose import CampaignFacts, compose
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.models import Campaign
from clarion.rules.vocabulary import KeyringKind
from tests.actions.steps import DAY, audited
from tests.cast import NOW, make_cast, paragraphs, texts

pytestmark = pytest.mark.django_db

FACTS = CampaignFacts(
    title=texts("Planted title"),
    group=texts("Group"),
    country=texts("Country"),
    ask=texts("Ask"),
    case=paragraphs("Case"),
    briefing=paragraphs("Briefing"),
    conduct=paragraphs("Conduct"),
    do_not_say=paragraphs("Never"),
)


@pytest.mark.parametrize("decided", [True, False])
def test_the_row_has_dates_and_the_record_has_words(decided: bool) -> None:
    cast = make_cast()
    decision_on = (NOW + 9 * DAY).date() if decided else None
    made = compose(
        facts=FACTS,
        decision_on=decision_on,
        ends_at=NOW + 30 * DAY,
        registrar=cast.registrar(),
        by=cast.carol,
        now=NOW,
    )
    assert Campaign.objects.values().get() == {
        "id": made.pk,
        "record_id": made.record_id,
        "decision_on": decision_on,
        "reached_at": None,
        "live_at": None,
        "ends_at": NOW + 30 * DAY,
        "ended_at": None,
        "opens": None,
        "closes": None,
    }
    ring, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)
    opened = open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, [made.record_id])
    assert opened[made.record_id].payload["title"] == texts("Planted title")
    assert opened[made.record_id].payload["do_not_say"] == {
        tag: list(lines) for tag, lines in paragraphs("Never").items()
    }
    assert b"Planted" not in bytes(made.record.sealed)
    assert audited(cast, cast.carol) == [{"verb": "compose", "campaign": str(made.pk)}]
