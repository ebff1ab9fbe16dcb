"""The brake: pressed, pressed again, released."""

from uuid import uuid4

import pytest

from clarion.actions.campaigns.end_pause import end_pause
from clarion.actions.campaigns.pause import pause, pause_everything
from clarion.actions.refusal import NotFound
from clarion.models import Pause
from clarion.models.pause import EVERYTHING
from clarion.queries.pauses import is_paused, pause_of_everything, paused_scopes
from tests.actions.steps import HOUR, MINUTE, audited
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db


def test_it_holds_from_the_press_on() -> None:
    cast, campaign = make_cast(), uuid4()
    assert (is_paused(campaign), pause_of_everything(), paused_scopes()) == (False, None, set())
    brake = pause_everything(reason="incident", by=cast.carol, now=NOW)
    assert Pause.objects.values().get() == {
        "id": brake.pk,
        "scope": EVERYTHING,
        "reason": "incident",
        "at": NOW,
        "ended_at": None,
    }
    assert (is_paused(campaign), pause_of_everything()) == (True, brake)
    assert paused_scopes() == {EVERYTHING}
    told = {"verb": "pause", "scope": str(EVERYTHING), "reason": "incident"}
    assert audited(cast, cast.carol) == [told]


def test_pressing_twice_is_pressing_once() -> None:
    cast = make_cast()
    first = pause_everything(reason="incident", by=cast.carol, now=NOW)
    again = pause_everything(reason="news", by=cast.dave, now=NOW + MINUTE)
    assert (again, again.reason, again.at) == (first, "incident", NOW)
    assert Pause.objects.count() == 1
    assert audited(cast, cast.dave) == []


def test_one_campaign_alone() -> None:
    cast, one, other = make_cast(), uuid4(), uuid4()
    pause(scope=one, reason="news", by=cast.carol, now=NOW)
    assert [is_paused(one), is_paused(other)] == [True, False]
    assert (pause_of_everything(), paused_scopes()) == (None, {one})


def test_it_ends_once_and_can_be_pressed_again() -> None:
    cast = make_cast()
    brake = pause_everything(reason="incident", by=cast.carol, now=NOW)
    for now in (NOW + HOUR, NOW + 2 * HOUR):
        end_pause(pause_id=brake.pk, by=cast.dave, now=now)
    assert Pause.objects.get().ended_at == NOW + HOUR
    assert audited(cast, cast.dave) == [{"verb": "end_pause", "pause": str(brake.pk)}]
    assert not is_paused(uuid4())
    assert pause_everything(reason="news", by=cast.carol, now=NOW + 3 * HOUR) != brake
    assert is_paused(uuid4())


def test_a_pause_that_never_was_cannot_end() -> None:
    cast = make_cast()
    with pytest.raises(NotFound):
        end_pause(pause_id=uuid4(), by=cast.carol, now=NOW)
