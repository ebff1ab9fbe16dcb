"""The briefing, for those to whom the campaign was released."""

from dataclasses import replace
from uuid import uuid4

import pytest

from clarion.actions.calling.open_briefing import (
    Briefing,
    briefing_of,
    open_briefing,
    open_unread,
)
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.refusal import NotFound
from clarion.models import Campaign, Keyring, Reading, Wrap
from clarion.rules.vocabulary import KeyringKind
from tests.actions.steps import DAY, MINUTE, audited, second_campaign
from tests.cast import LANGUAGES, NOW, World, make_world

pytestmark = pytest.mark.django_db


def briefing(world: World, tag: str) -> Briefing:
    return Briefing(
        campaign_id=world.campaign.pk,
        lang=tag,
        title=f"Release Chen ({tag})",
        ask=f"Please let Chen go home ({tag})",
        group=f"Lamplight ({tag})",
        country=f"Canada ({tag})",
        paragraphs=(f"Briefing one ({tag})", f"Briefing two ({tag})"),
        code=(f"Conduct one ({tag})", f"Conduct two ({tag})"),
    )


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_whole_briefing_in_each_language(tag: str) -> None:
    world = make_world(stations=1)
    opened = open_briefing(
        campaign_id=world.campaign.pk, language=tag, by=world.cast.alice, now=NOW
    )
    assert opened == briefing(world, tag)


def test_without_a_grant_or_a_campaign_there_is_nothing() -> None:
    world = make_world(stations=1)
    for by, campaign in ((world.cast.heidi, world.campaign.pk), (world.cast.alice, uuid4())):
        with pytest.raises(NotFound):
            open_briefing(campaign_id=campaign, language="en", by=by, now=NOW)


def test_a_keyring_of_no_campaign_has_no_briefing() -> None:
    world = make_world(stations=1)
    ring = Keyring.objects.get(kind=KeyringKind.DIRECTORY)
    with pytest.raises(NotFound):
        briefing_of(ring, "en", world.cast.carol)


def test_what_is_not_open_to_its_release_is_not_found() -> None:
    world = make_world(stations=1, readers=())
    Wrap.objects.filter(record=world.campaign.record).delete()
    with pytest.raises(NotFound):
        open_unread(language="en", by=world.cast.alice, now=NOW)


def test_what_is_unread_is_listed_oldest_first_until_it_is_read() -> None:
    world = make_world(stations=1, readers=())
    alice = world.cast.alice
    assert open_unread(language="en", by=alice, now=NOW) == [briefing(world, "en")]
    other, _ = second_campaign(world)
    both = {one.campaign_id: one for one in open_unread(language="en", by=alice, now=NOW)}
    assert both == {
        world.campaign.pk: briefing(world, "en"),
        other.pk: replace(briefing(world, "en"), campaign_id=other.pk),
    }
    read_briefing(campaign_id=world.campaign.pk, by=alice, now=NOW)
    assert [one.campaign_id for one in open_unread(language="en", by=alice, now=NOW)] == [other.pk]


def test_reading_is_noted_once() -> None:
    world = make_world(stations=1, readers=())
    alice = world.cast.alice
    for now in (NOW, NOW + MINUTE):
        read_briefing(campaign_id=world.campaign.pk, by=alice, now=now)
    row = Reading.objects.values("campaign", "member_tag", "at").get()
    assert row == {"campaign": world.campaign.pk, "member_tag": alice.tag, "at": NOW}
    told = {"verb": "read_briefing", "campaign": str(world.campaign.pk)}
    assert audited(world.cast, alice) == [told]


def test_nobody_reads_what_is_not_theirs() -> None:
    world = make_world(stations=1, readers=())
    with pytest.raises(NotFound):
        read_briefing(campaign_id=world.campaign.pk, by=world.cast.heidi, now=NOW)
    Campaign.objects.update(ends_at=NOW)
    with pytest.raises(NotFound):
        read_briefing(campaign_id=world.campaign.pk, by=world.cast.alice, now=NOW + DAY)
    assert Reading.objects.count() == 0
