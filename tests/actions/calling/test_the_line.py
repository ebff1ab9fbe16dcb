"""The straight line through the actions: lease, card, number, outcome, and what follows."""

import pytest

from clarion.actions.calling.lease import lease
from clarion.actions.calling.open_card import open_card
from clarion.actions.calling.record_outcome import record_outcome
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import show_number
from clarion.models import Attempt, Contact, FollowUpNote, Hold
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import LineResult
from tests.actions.steps import Luck
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_a_call_goes_from_lease_to_rest() -> None:
    world = make_world()
    alice = world.cast.alice
    leased = lease(by=alice, now=NOW).lease_id
    assert leased is not None
    card = open_card(lease_id=leased, language="en", by=alice, now=NOW)
    assert card.number is None
    assert [point.title for point in card.points] == ["Opening (en)"]
    attempt = show_number(lease_id=leased, by=alice, now=NOW)
    shown = open_card(lease_id=leased, language="en", by=alice, now=NOW)
    assert shown.number is not None
    assert shown.number.chunks[:2] == ("+86", "451")
    recorded = record_outcome(
        attempt_id=attempt,
        reported=Reported(report=Report(LineResult.NO_ANSWER)),
        luck=Luck(),
        by=alice,
        now=NOW,
    )
    assert recorded.consequence.rule == "no_answer"
    assert not recorded.late
    assert list(Hold.objects.all()) == []
    assert FollowUpNote.objects.count() == 0
    row = Attempt.objects.get()
    assert (row.reported_at, row.counts_as) == (NOW, "unanswered")
    ready_at = Contact.objects.get(pk=row.contact_id).ready_at
    assert ready_at is not None
    assert ready_at > NOW
