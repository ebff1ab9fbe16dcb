"""Writing a campaign: part by part, until it lacks nothing and goes live."""

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID, uuid4

import pytest

from clarion.actions.calling.open_briefing import open_briefing
from clarion.actions.campaigns.begin_campaign import LASTS, begin_campaign
from clarion.actions.campaigns.begin_starter_set import Group, begin_starter_set
from clarion.actions.campaigns.end_campaign import end_campaign
from clarion.actions.campaigns.enlist import Why
from clarion.actions.campaigns.enlist_stations import enlist_stations
from clarion.actions.campaigns.go_live import NotReady, go_live
from clarion.actions.campaigns.list_campaigns import Listed, list_campaigns, newest_words
from clarion.actions.campaigns.open_campaign import open_campaign
from clarion.actions.campaigns.order_points import OpeningFirst, order_points
from clarion.actions.campaigns.pause import pause_campaign
from clarion.actions.campaigns.release_more import release_more
from clarion.actions.campaigns.rewrite import (
    LanguagesFixed,
    LeftEmpty,
    Over,
    Parts,
    choose_languages,
    rewrite,
)
from clarion.actions.campaigns.set_dates import Dates, NoHours, set_dates
from clarion.actions.campaigns.sign_point import sign_point
from clarion.actions.point_statement import digest_of
from clarion.actions.refusal import NotFound
from clarion.models import Campaign, Contact, Member, Point, PointText, ScriptStep, Station
from clarion.rules.hours import Window
from clarion.rules.vocabulary import (
    CampaignState,
    EnlistReason,
    Gap,
    LineKind,
    PointKind,
    PointStatus,
)
from tests.actions.steps import DAY, HOUR, audited
from tests.cast import NOW, Cast, World, make_campaign, make_cast, make_point, make_world

pytestmark = pytest.mark.django_db

BOTH = ("zh-Hans", "en")
WHY = Why(EnlistReason.DECIDES, "Planted reason", "en")


def said(*names: str, languages: tuple[str, ...] = BOTH) -> Parts:
    lists = {"case", "briefing", "conduct", "do_not_say"}
    return {
        name: {
            tag: (f"{name} ({tag})",) if name in lists else f"{name} ({tag})" for tag in languages
        }
        for name in names
    }


EVERYTHING = ("title", "group", "country", "ask", "case", "briefing", "conduct", "do_not_say")


def begin(cast: Cast, languages: tuple[str, ...] = BOTH) -> UUID:
    return begin_campaign(languages=languages, by=cast.carol, now=NOW)


def write(cast: Cast, campaign_id: UUID, *names: str, **more: Any) -> None:
    rewrite(campaign_id=campaign_id, parts=said(*names, **more), by=cast.carol, now=NOW)


def gaps(cast: Cast, campaign_id: UUID) -> list[Gap]:
    opened = open_campaign(campaign_id=campaign_id, language="en", by=cast.dave, now=NOW)
    return [lack.gap for lack in opened.lacks]


def written(world: World) -> UUID:
    """Ready to go live in the world's directory."""
    cast = world.cast
    made = begin(cast)
    write(cast, made, *EVERYTHING)
    opening = Point.objects.get(scriptstep__campaign=world.campaign)
    order_points(campaign_id=made, point_ids=[opening.pk], by=cast.carol, now=NOW)
    enlist_stations(
        campaign_id=made,
        station_ids=[station.pk for station in Station.objects.all()],
        kinds=[LineKind.WORK],
        language="zh",
        why=WHY,
        by=cast.carol,
        now=NOW,
    )
    assert release_more(campaign_id=made, count=1, by=cast.carol, now=NOW) == 1
    return made


def test_it_begins_with_nothing_but_its_languages() -> None:
    cast = make_cast()
    made = begin(cast)
    opened = open_campaign(campaign_id=made, language="en", by=cast.dave, now=NOW)
    assert (opened.title, opened.state, opened.languages) == ("", CampaignState.WRITTEN, BOTH)
    row = Campaign.objects.get()
    assert (row.live_at, row.ends_at, row.within) == (None, NOW + LASTS, None)
    there = {Gap.LANGUAGE, Gap.END, Gap.HOURS, Gap.VOLUNTEERS}
    there |= {Gap.OPENING, Gap.NOT_LIVE, Gap.TAMPERED}
    assert [lack.gap for lack in opened.lacks] == [gap for gap in Gap if gap not in there]


def test_each_part_saves_by_itself() -> None:
    cast = make_cast()
    made = begin(cast)
    write(cast, made, "title", "ask")
    write(cast, made, "case", languages=("en",))
    opened = open_campaign(campaign_id=made, language="zh-Hant", by=cast.dave, now=NOW)
    assert opened.title == "title (zh-Hans)"
    assert opened.facts["ask"] == {tag: f"ask ({tag})" for tag in BOTH}
    missing = {lack.gap: lack.languages for lack in opened.lacks}
    assert (missing[Gap.CASE], missing[Gap.IDENTITY]) == (("zh-Hans",), BOTH)
    assert Gap.ASK not in missing
    assert audited(cast, cast.carol)[-1] == {"verb": "rewrite", "campaign": str(made)}
    assert b"ask (en)" not in bytes(Campaign.objects.get().record.sealed)


def test_another_language_is_kept_while_it_is_written_and_left_out_when_it_goes_live() -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    write(cast, made, "ask", languages=("zh-Hant",))
    choose_languages(campaign_id=made, languages=["zh-Hant"], by=cast.carol, now=NOW)
    with pytest.raises(NotReady):
        go_live(campaign_id=made, by=cast.carol, now=NOW)
    choose_languages(campaign_id=made, languages=["en"], by=cast.carol, now=NOW)
    go_live(campaign_id=made, by=cast.carol, now=NOW)
    opened = open_campaign(campaign_id=made, language="en", by=cast.carol, now=NOW)
    assert opened.facts["ask"] == {"en": "ask (en)"}
    with pytest.raises(LanguagesFixed):
        choose_languages(campaign_id=made, languages=["en"], by=cast.carol, now=NOW)


@pytest.mark.parametrize("wanted", ["zh-Hans", "zh-Hant", "en"])
def test_volunteers_read_it_in_the_nearest_language(wanted: str) -> None:
    world = make_world(stations=1)
    made = written(world)
    go_live(campaign_id=made, by=world.cast.carol, now=NOW)
    read = open_briefing(campaign_id=made, language=wanted, by=world.cast.alice, now=NOW)
    nearest = "en" if wanted == "en" else "zh-Hans"
    assert (read.lang, read.title, read.paragraphs) == (
        nearest,
        f"title ({nearest})",
        (f"briefing ({nearest})",),
    )


@pytest.mark.parametrize("pages", ["en", "zh-hans"])
def test_it_goes_live_when_nothing_is_missing_and_once(pages: str) -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    cast.carol.member.language = pages
    assert gaps(cast, made) == []
    go_live(campaign_id=made, by=cast.carol, now=NOW)
    go_live(campaign_id=made, by=cast.dave, now=NOW + HOUR)
    assert Campaign.objects.get(pk=made).live_at == NOW
    assert audited(cast, cast.carol)[-1] == {"verb": "go_live", "campaign": str(made)}


def test_what_is_missing_keeps_it_from_going_live() -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    Member.objects.update(spoken="en")
    PointText.objects.filter(language="en").update(body="Changed")
    Contact.objects.filter(lane__campaign=made).update(ready_at=None)
    with pytest.raises(NotReady) as refused:
        go_live(campaign_id=made, by=cast.carol, now=NOW)
    expected = [Gap.TAMPERED, Gap.CONTACTS, Gap.VOLUNTEERS, Gap.RELEASE]
    assert [lack.gap for lack in refused.value.lacks] == expected
    assert Campaign.objects.get(pk=made).live_at is None


def test_a_point_that_is_over_or_withdrawn_is_missing() -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    Point.objects.update(status=PointStatus.WITHDRAWN)
    assert gaps(cast, made) == [Gap.NOT_LIVE]
    Point.objects.update(status=PointStatus.LIVE, valid_until=date(2026, 5, 18))
    assert gaps(cast, made) == [Gap.NOT_LIVE, Gap.TAMPERED]


def test_while_it_runs_nothing_is_left_empty_and_after_its_end_nothing_changes() -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    write(cast, made, "ask", languages=())
    go_live(campaign_id=made, by=cast.carol, now=NOW)
    with pytest.raises(LeftEmpty):
        rewrite(campaign_id=made, parts={"ask": {"en": ""}}, by=cast.carol, now=NOW)
    rewrite(campaign_id=made, parts={"ask": {"en": "Kindly"}}, by=cast.carol, now=NOW)
    end_campaign(campaign_id=made, by=cast.carol, now=NOW)
    with pytest.raises(Over):
        rewrite(campaign_id=made, parts={"ask": {"en": "Later"}}, by=cast.carol, now=NOW)


@pytest.mark.parametrize("name", ["Alice", "Heidi", "Erin"])
def test_only_coordinators_can_open_it(name: str) -> None:
    cast = make_cast()
    made = begin(cast)
    by = cast.actors[name]
    for act in (
        lambda: open_campaign(campaign_id=made, language="en", by=by, now=NOW),
        lambda: rewrite(campaign_id=made, parts={}, by=by, now=NOW),
        lambda: open_campaign(campaign_id=uuid4(), language="en", by=cast.carol, now=NOW),
        lambda: rewrite(campaign_id=uuid4(), parts={}, by=cast.carol, now=NOW),
    ):
        with pytest.raises(NotFound):
            act()


DATES = Dates(date(2026, 6, 1), NOW + 9 * DAY, Window(time(9), time(11, 30)))


def test_its_dates() -> None:
    cast = make_cast()
    made = begin(cast)
    set_dates(campaign_id=made, dates=DATES, by=cast.carol, now=NOW)
    row = Campaign.objects.get()
    assert Dates(row.decision_on, row.ends_at, row.within) == DATES
    assert audited(cast, cast.carol)[-1] == {"verb": "set_dates", "campaign": str(made)}
    set_dates(campaign_id=made, dates=Dates(None, NOW, None), by=cast.carol, now=NOW)
    row = Campaign.objects.get()
    assert (row.decision_on, row.ends_at, row.opens, row.closes) == (None, NOW, None, None)
    assert Gap.END in gaps(cast, made)


def test_hours_in_which_nothing_may_ring_are_refused() -> None:
    cast = make_cast()
    made = begin(cast)
    night = replace(DATES, within=Window(time(0), time(5)))
    with pytest.raises(NoHours):
        set_dates(campaign_id=made, dates=night, by=cast.carol, now=NOW)


def test_hours_that_leave_no_time_for_a_line_are_a_gap() -> None:
    world = make_world(stations=1)
    made, cast = written(world), world.cast
    noon = replace(DATES, within=Window(time(12), time(13)))
    set_dates(campaign_id=made, dates=noon, by=cast.carol, now=NOW)
    assert gaps(cast, made) == [Gap.HOURS]


def test_a_script_begins_with_an_opening() -> None:
    cast = make_cast()
    made, other = begin(cast), make_campaign(cast)
    opening = make_point(cast, other)
    close = make_point(cast, other, position=1, kind=PointKind.CLOSE)
    stale = make_point(cast, other, position=2, status=PointStatus.STALE)

    def order(*points: Point) -> None:
        ids = [point.pk for point in points]
        order_points(campaign_id=made, point_ids=[*ids, uuid4()], by=cast.carol, now=NOW)

    order(opening, stale, close)
    steps = ScriptStep.objects.filter(campaign=made).order_by("position")
    assert [step.point for step in steps] == [opening, close]
    with pytest.raises(OpeningFirst):
        order(close, opening)
    order()
    assert not steps.all().exists()
    Campaign.objects.update(live_at=NOW)
    with pytest.raises(OpeningFirst):
        order()


def test_campaigns_are_listed_by_their_state() -> None:
    cast = make_cast()
    assert newest_words(by=cast.carol, now=NOW) == {"group": {}, "country": {}}
    live, paused, ended = (make_campaign(cast) for _ in range(3))
    made = begin(cast)
    # The one that was just begun says nothing yet.
    assert newest_words(by=cast.carol, now=NOW)["group"]["en"] == "Lamplight (en)"
    pause_campaign(campaign_id=paused.pk, reason="news", by=cast.carol, now=NOW)
    end_campaign(campaign_id=ended.pk, by=cast.carol, now=NOW)
    until, title = live.ends_at, "Release Chen (en)"
    assert list_campaigns(language="en", by=cast.dave, now=NOW).rows == (
        Listed(made, "", CampaignState.WRITTEN, NOW + LASTS),
        Listed(live.pk, title, CampaignState.LIVE, until),
        Listed(paused.pk, title, CampaignState.PAUSED, until),
        Listed(ended.pk, title, CampaignState.ENDED, until),
    )
    with pytest.raises(Over):
        pause_campaign(campaign_id=ended.pk, reason="news", by=cast.carol, now=NOW)
    Campaign.objects.get(pk=made).delete()
    assert newest_words(by=cast.carol, now=NOW)["country"]["en"] == "Canada (en)"


GROUPS = {
    "en": Group("Lamplight", "Canada", "Statute", "Code"),
    "zh-Hans": Group("灯火", "加拿大", "章程", "守则"),
}


def test_the_starter_set_is_drafts_with_the_groups_own_name() -> None:
    cast = make_cast()
    made = begin_starter_set(groups=GROUPS, by=cast.heidi, now=NOW)
    assert [(it.status, it.monitored_safe) for it in made] == [(PointStatus.DRAFT, True)] * 7
    first = {text.language: text.body for text in made[0].texts.all()}
    assert list(first) == ["en", "zh-Hans"]
    assert ("Lamplight" in first["en"], "Canada" in first["en"]) == (True, True)
    assert ("灯火" in first["zh-Hans"], "{" in "".join(first.values())) == (True, False)
    sources = [(it.title, it.publisher, it.grade) for it in made[0].sources.order_by("title")]
    assert sources == [("Code", "Lamplight", "c"), ("Statute", "Lamplight", "c")]
    for point in made:
        sign_point(point_id=point.pk, seen=digest_of(point), by=cast.carol, now=NOW)
    assert set(Point.objects.values_list("status", flat=True)) == {PointStatus.LIVE}
