"""Campaigns on pages: the checklist, each step, release, going live, pause and end."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from django.test import Client

from clarion.actions.campaigns.begin_campaign import begin_campaign
from clarion.actions.provenance import CaseFacts, Provenance, begin
from clarion.models import (
    Attempt,
    Campaign,
    Contact,
    Deployment,
    Lane,
    Pause,
    Point,
    ScriptStep,
    Station,
)
from clarion.rules.vocabulary import ImportKind, Obtained, PointKind, PointStatus, Rank
from tests.actions.steps import past_call
from tests.cast import NOW, World, make_point, make_world
from tests.web.given import Clock, get, plain, post, signed_in, title

pytestmark = pytest.mark.django_db
TOLD = Provenance("A report", "Lamplight", "2026-05-02", "", Obtained.PUBLISHED, "Carol")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def world(clock: Clock) -> World:
    return make_world(stations=2)


@pytest.fixture
def carol(world: World) -> Client:
    return signed_in("Carol")


def begun(world: World, *languages: str) -> UUID:
    return begin_campaign(languages=languages or ("zh-Hans", "en"), by=world.cast.carol, now=NOW)


def path(campaign_id: UUID, step: str = "") -> str:
    return f"/campaigns/{campaign_id}/{step}"


def test_the_list_leads_to_each(world: World, carol: Client) -> None:
    made = begun(world)
    page = get(carol, "/campaigns/")
    said = plain(page)
    assert ("Not named yet being written" in said, "Release Chen (en) running" in said) == (
        True,
        True,
    )
    assert path(made) in page.content.decode()
    Campaign.objects.all().update(ended_at=NOW)
    assert plain(get(carol, "/campaigns/")).count(" ended ") == 2


def test_without_any_it_says_so(clock: Clock) -> None:
    make_world(stations=0)
    ScriptStep.objects.all().delete()
    Campaign.objects.all().delete()
    assert "No campaign yet." in plain(get(signed_in("Carol"), "/campaigns/"))


def test_it_begins_with_a_language(carol: Client) -> None:
    assert post(carol, "/campaigns/").status_code == 400
    answer = post(carol, "/campaigns/", languages=["en"])
    made = Campaign.objects.get(live_at=None)
    assert (answer.status_code, answer.headers["Location"]) == (302, path(made.pk))
    page = get(carol, path(made.pk))
    assert title(page) == "Not named yet"
    said = plain(page)
    for words in (
        "There is no briefing. (English)",
        "There is no script.",
        "No line was chosen that may ring.",
        "Nothing is released to volunteers.",
        "Languages Done",
    ):
        assert words in said


def test_it_does_not_go_live_with_a_gap(world: World, carol: Client) -> None:
    made = begun(world)
    answer = post(carol, path(made, "launch/"))
    assert answer.status_code == 409
    assert "Not live yet" in plain(answer)
    assert Campaign.objects.get(pk=made).live_at is None


def test_from_nothing_to_live(world: World, carol: Client) -> None:
    made = begun(world, "en")
    words = {f"{name}_en": f"A {name}" for name in ("title", "ask", "group", "country")}
    answers = [
        post(carol, path(made, "ask/"), **words),
        post(carol, path(made, "case/"), case_en="One\n\n Two "),
        post(carol, path(made, "briefing/"), briefing_en="Read", conduct_en="Hold"),
        post(carol, path(made, "do-not-say/"), do_not_say_en="Never"),
        post(carol, path(made, "script/"), **{str(Point.objects.get().pk): "1"}),
        post(
            carol,
            path(made, "stations/"),
            all="yes",
            kinds=["work"],
            language="zh",
            reason="handles",
            words="Papers",
        ),
        post(carol, path(made, "releases/"), count="2"),
        post(carol, path(made, "launch/")),
    ]
    assert [answer.status_code for answer in answers] == [302] * 8
    page = get(carol, path(made))
    assert (title(page), "running" in plain(page)) == ("A title", True)
    assert "It is live: from now on volunteers get its contacts." in plain(page)
    assert Contact.objects.filter(lane__campaign=made, lane__keyring__isnull=False).count() == 2
    assert "The case in five lines Done" in plain(page)
    assert "<textarea" in get(carol, path(made, "case/")).content.decode()
    assert "One\nTwo</textarea>" in get(carol, path(made, "case/")).content.decode()


def test_a_practice_begins_with_invented_words(world: World, carol: Client) -> None:
    made = begun(world, "en")
    offered = {
        step: get(carol, path(made, f"{step}/")).content.decode()
        for step in ("ask", "case", "briefing")
    }
    # Who we are, the newest campaign says already.
    for words in ("A notice for Mr. Chen’s family", "Lamplight (en)"):
        assert f'value="{words}"' in offered["ask"]
    assert "Mr. Chen lives in Linlan City." in offered["case"]
    assert "This time we call for Mr. Chen" in offered["briefing"]
    assert "Begin with the opening, then wait for the answer." in offered["briefing"]
    assert all("Some of these words are a suggestion." in page for page in offered.values())


def test_a_real_campaign_begins_with_what_the_report_said(world: World, carol: Client) -> None:
    Deployment.objects.update(practice=False)
    made, by = begun(world, "en", "zh-Hant"), world.cast.carol
    empty = get(carol, path(made, "case/")).content.decode()
    assert ("Some of these words" in empty, "Chen lives" in empty) == (False, False)
    told = replace(
        TOLD,
        case=CaseFacts("Mr. Lin", "Taken from home", "2 May", "Linlan", decision_on="2026-06-04"),
    )
    begin(kind=ImportKind.PASTE, provenance=told, original=None, by=by, now=NOW)
    page = get(carol, path(made, "case/")).content.decode()
    assert page.count("Mr. Lin\nTaken from home\n2 May · Linlan</textarea>") == 1
    assert 'value="2026-06-04"' in get(carol, path(made, "dates/")).content.decode()


@pytest.mark.parametrize(
    ("step", "sent", "said"),
    [
        ("languages/", {}, "Please choose at least one."),
        ("languages/", {"languages": ["en"]}, "Volunteers call in these languages already."),
        ("ask/", {"title_en": "x"}, "none of its words may be left out"),
        ("case/", {"case_en": "a\nb\nc\nd\ne\nf"}, "Please keep this to 5 lines."),
        ("dates/", {}, "Please fill this in."),
        ("dates/", {"ends_on": "2026-06-30", "opens": "09:00"}, "both hours, or neither"),
        (
            "dates/",
            {"ends_on": "2026-06-30", "opens": "09:00", "closes": "09:00"},
            "not later than the first hour",
        ),
        (
            "dates/",
            {"ends_on": "2026-06-30", "opens": "01:00", "closes": "02:00"},
            "Within these hours no line may ring",
        ),
        ("script/", {}, "A script begins with an opening"),
        ("stations/", {"show": "all"}, "Offices Please choose at least one office."),
        ("releases/", {"count": "0"}, "Release to volunteers"),
        ("pauses/", {"reason": "none"}, "The brake"),
    ],
)
def test_what_does_not_fit_is_said(
    world: World, carol: Client, step: str, sent: dict[str, str], said: str
) -> None:
    answer = post(carol, path(world.campaign.pk, step), **sent)
    assert answer.status_code == 400
    assert said in plain(answer)


def test_languages_can_change_until_it_is_live(world: World, carol: Client) -> None:
    made = begun(world)
    assert post(carol, path(made, "languages/"), languages=["zh-Hant"]).status_code == 302
    assert "繁體中文" in plain(get(carol, path(made, "ask/")))


def test_who_we_are_is_proposed_from_the_newest_campaign(world: World, carol: Client) -> None:
    Campaign.objects.all().update(decision_on=None)
    page = get(carol, path(world.campaign.pk, "ask/")).content.decode()
    assert 'value="Lamplight (en)"' in page
    assert "suggestion" not in page
    made = begun(world)
    page = get(carol, path(made, "do-not-say/")).content.decode()
    assert ("suggestion" in page, "再不怎样就怎样" in page) == (True, True)


def test_dates_and_hours(world: World, carol: Client) -> None:
    answer = post(
        carol,
        path(world.campaign.pk, "dates/"),
        decision_on="2026-06-01",
        opens="09:00",
        closes="11:30",
        ends_on="2026-06-30",
    )
    assert answer.status_code == 302
    row = Campaign.objects.get()
    assert (row.decision_on, row.opens, row.closes) == (date(2026, 6, 1), time(9), time(11, 30))
    assert row.ends_at.isoformat() == "2026-06-30T16:00:00+00:00"
    page = get(carol, path(row.pk, "dates/"))
    assert 'value="2026-06-30"' in page.content.decode()
    assert "office hours: 09:00–11:30" in plain(page)
    assert post(carol, path(row.pk, "dates/"), ends_on="2026-06-30").status_code == 302
    assert Campaign.objects.get().within is None


@pytest.mark.parametrize("name", ["decision_on", "ends_on"])
def test_a_day_that_is_over_is_refused_where_it_is_written(
    world: World, carol: Client, name: str
) -> None:
    here = path(world.campaign.pk, "dates/")
    answer = post(carol, here, **{"ends_on": "2026-06-30", name: "2026-05-18"})
    over = "This day is over. Please choose one that is still to come."
    assert (answer.status_code, plain(answer).count(over)) == (400, 2)
    assert post(carol, here, **{"ends_on": "2026-06-30", name: "2026-05-19"}).status_code == 302
    # What was there before may stay.
    Campaign.objects.update(decision_on=date(2026, 5, 1))
    told = {"ends_on": "2026-06-30", "decision_on": "2026-05-01"}
    assert post(carol, here, **told).status_code == 302


def test_the_script_is_proposed_in_the_order_of_kinds(world: World, carol: Client) -> None:
    made = begun(world)
    close = make_point(world.cast, world.campaign, position=1, kind=PointKind.CLOSE, word="Close")
    page = get(carol, path(made, "script/"))
    assert "This order is a suggestion." in plain(page)
    body = page.content.decode()
    assert body.index("Opening (en)") < body.index("Close (en)")
    Point.objects.filter(pk=close.pk).update(status=PointStatus.WITHDRAWN)
    said = plain(get(carol, path(world.campaign.pk, "script/")))
    assert "These may not be said any more" in said
    Point.objects.update(status=PointStatus.WITHDRAWN)
    assert "No talking point may be said yet." in plain(get(carol, path(made, "script/")))


def test_stations_by_page(world: World, carol: Client) -> None:
    here = path(world.campaign.pk, "stations/")
    assert "No office is left to choose here." in plain(get(carol, here))
    page = plain(get(carol, f"{here}?show=all&page=x"))
    assert page.count("2 in already") == 2
    assert "no line left to enlist" in page
    made = begun(world)
    one = Station.objects.earliest("pk")
    fields = {"kinds": ["work"], "language": "zh", "reason": "similar"}
    answer = post(carol, path(made, "stations/"), stations=[str(one.pk)], **fields)
    assert answer.headers["Location"].endswith("?show=new&page=1&made=2&passed=0")
    assert "2 lines were enlisted." in plain(get(carol, answer.headers["Location"]))
    answer = post(carol, path(made, "stations/"), stations=[str(one.pk)], show="all", **fields)
    assert "2 were passed over" in plain(get(carol, answer.headers["Location"]))
    assert get(carol, f"{here}?made=1").status_code == 200
    wrong = post(carol, path(made, "stations/"), stations=[str(one.pk)], show="all", kinds=["work"])
    assert (wrong.status_code, "checked" in wrong.content.decode()) == (400, True)


def test_more_offices_than_a_page_shows(clock: Clock) -> None:
    world = make_world(stations=21, people=0, released=0)
    carol = signed_in("Carol")
    here = path(world.campaign.pk, "stations/?show=all")
    assert "Page 1 of 2" in plain(get(carol, here))
    last = plain(get(carol, f"{here}&page=2"))
    assert ("Page 2 of 2" in last, "Page before" in last, "Next page" in last) == (
        True,
        True,
        False,
    )


def test_how_long_the_stock_lasts(world: World, carol: Client) -> None:
    here = path(world.campaign.pk)
    assert "Reckoned from the number of volunteers." in plain(get(carol, here))
    for place in range(8):
        past_call(world.contacts[1], world.cast.bob, NOW - timedelta(hours=place))
    assert "Reckoned from the calls of the last seven days." in plain(get(carol, here))
    Contact.objects.update(ready_at=None)
    said = plain(get(carol, here))
    assert ("lasts until" in said, "How many contacts" in said) == (False, False)
    assert Attempt.objects.count() == 8


def test_one_campaign_pauses_and_goes_on(world: World, carol: Client) -> None:
    here = path(world.campaign.pk)
    assert post(carol, f"{here}pauses/", reason="safety").headers["Location"] == here
    assert "This campaign is paused" in plain(get(carol, here))
    pause = Pause.objects.get()
    answer = post(carol, f"/pauses/{pause.pk}/end/")
    assert answer.headers["Location"] == here
    assert "Pause this campaign" in plain(get(carol, here))


@pytest.mark.parametrize("agreed", [True, False])
def test_an_end_says_what_it_does_before_it_does_it(
    world: World, carol: Client, agreed: bool
) -> None:
    if agreed:
        contact = world.contacts[1]
        Lane.objects.filter(pk=Contact.objects.get(pk=contact.pk).lane_id).update(
            rank=Rank.CALLBACK
        )
        Contact.objects.exclude(pk=contact.pk).delete()
    here = path(world.campaign.pk)
    said = plain(get(carol, f"{here}ending/"))
    assert ("1 agreed call is waiting." in said) == agreed
    assert ("No agreed call is waiting." in said) != agreed
    assert post(carol, f"{here}ending/").headers["Location"] == here
    page = plain(get(carol, here))
    assert ("This campaign has ended." in page, "End this campaign" in page) == (True, False)
    assert Campaign.objects.get().ended_at == NOW
