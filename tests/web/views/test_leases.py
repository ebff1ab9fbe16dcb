"""Next contact, its card, and giving it back: through the browser, with and against the rules."""

import re
from datetime import timedelta
from html import escape
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client

from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.pause import pause_everything
from clarion.actions.campaigns.release import release
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.models import Attempt, Contact, Hold, Line, Member
from clarion.rules.vocabulary import Counts, KeyringKind, LineKind
from tests.actions.steps import past_call
from tests.cast import NOW, Cast, World, make_campaign, make_point, make_world, number
from tests.web.given import (
    Clock,
    get,
    held,
    hidden,
    lease_path,
    nameless,
    outcome_path,
    plain,
    post,
    signed_in,
    title,
)


def took(client: Client) -> str:
    """The path of the card that Next contact leads to."""
    answer = post(client, "/leases/")
    assert answer.status_code == 302, plain(answer)
    return answer.headers["Location"]


def named(cast: Cast, name: str, station: str = "河口路派出所") -> Contact:
    """A contact of a person of that name, the only one of its campaign."""
    registrar, before = cast.registrar(), NOW - timedelta(days=3)
    more: dict[str, Any] = {"registrar": registrar, "by": cast.carol, "now": before}
    place = add_station(facts=StationFacts(station, "zh-Hans", "临澜市", "zh-Hans"), **more)
    person = add_person(facts=PersonFacts(name, "zh-Hans", "所长"), station=place, **more)
    fingerprints = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    facts = LineFacts(number(7), "", LineKind.WORK, switchboard=False)
    line: Line = add_line(
        facts=facts, station=place, person=person, fingerprints=fingerprints, **more
    )
    campaign = make_campaign(cast)
    make_point(cast, campaign)
    [contact] = enlist(campaign=campaign, lines=[line], language="zh", by=cast.carol, now=before)
    release(campaign=campaign, count=1, by=cast.carol, now=before)
    read_briefing(campaign_id=campaign.pk, by=cast.alice, now=before)
    return contact


def test_next_contact_leads_to_its_card(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    assert path == lease_path(Hold.objects.get().pk)
    card = get(client, path)
    assert card.status_code == 200
    said = plain(card)
    for words in ("河口路派出所", "10:00 Tuesday there, until 11:30", "19:00 for you", "Call"):
        assert words in said
    assert re.search(r"\+86|451 ?0", said) is None


def test_pressing_next_twice_is_pressing_it_once(world: World) -> None:
    client = signed_in("Alice")
    assert took(client) == took(client)
    assert Hold.objects.count() == 1


def test_reload_and_back_show_the_same_contact(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    assert nameless(get(client, path)) == nameless(get(client, path))
    assert "Continue the call" in plain(get(client, "/"))


@pytest.mark.parametrize("language", ["zh-hans", "zh-hant"])
def test_the_card_speaks_the_language_of_the_page(world: World, language: str) -> None:
    client = signed_in("Alice")
    path = took(client)
    post(client, "/language/", language=language)
    card = get(client, path)
    assert "Show the number" not in plain(card)
    tag = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant"}[language]
    assert f"Please let Chen go home ({tag})" in plain(card)


@pytest.mark.parametrize(
    "name",
    [
        "😀🇹🇼",
        "محمد علي",
        "עדנה\u200f",
        "\u202eevil\u202c",
        "<script>alert(1)</script>",
        "{{ card.number }}",
        "王" * 60,
        "Ž̷̛a̸lgo",
    ],
)
def test_any_name_stands_on_the_card_as_it_is(cast: Cast, name: str) -> None:
    contact = named(cast, name, station=f"{name} 派出所")
    client = signed_in("Alice")
    answer = get(client, lease_path(held(contact, cast.alice)))
    assert answer.status_code == 200
    page, escaped = answer.content.decode(), escape(name)
    assert re.search(rf"<b[^>]*>\s*{re.escape(escaped)}\s*</b>", page) is not None
    assert f"{escaped} 派出所" in page
    assert "<script" not in page


def test_another_members_lease_and_a_missing_one_look_alike(world: World) -> None:
    client = signed_in("Alice")
    others, missing = held(world.contacts[0], world.cast.bob), uuid4()
    for what in ("renew_lease", "return_lease", "show_number"):
        pair = [post(client, lease_path(which, what)) for which in (others, missing)]
        assert [answer.status_code for answer in pair] == [410, 410]
        assert nameless(pair[0]) == nameless(pair[1])
    pair = [get(client, lease_path(which)) for which in (others, missing)]
    assert [answer.status_code for answer in pair] == [410, 410]
    assert nameless(pair[0]) == nameless(pair[1])
    assert title(pair[0]) == "This contact is no longer yours"
    assert [(hold.pk, hold.member_tag) for hold in Hold.objects.all()] == [
        (others, world.cast.bob.tag)
    ]


def test_after_the_hard_end_the_contact_is_gone(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    path = took(client)
    for _ in range(9):
        clock.forward(minutes=19, seconds=59)
        assert get(client, path).status_code == 200
    clock.forward(seconds=9)
    answer = get(client, path)
    assert (answer.status_code, title(answer)) == (410, "This contact is no longer yours")


def test_show_number_twice_is_one_attempt(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    for _ in range(2):
        answer = post(client, f"{path}attempts/")
        assert (answer.status_code, answer.headers["Location"]) == (302, path)
    attempt = Attempt.objects.get()
    card = get(client, path)
    assert outcome_path(attempt) in card.content.decode()
    assert re.search(r"\+86 451 0", plain(card)) is not None


def test_not_this_one_gives_it_back_and_somebody_else_takes_it(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    answer = post(client, f"{path}return/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    given_back = "Given back. Somebody else gets this contact."
    assert [given_back in plain(get(client, "/")) for _ in range(2)] == [True, False]
    assert Hold.objects.count() == 0
    assert post(client, f"{path}return/").status_code == 410
    assert took(client) != path


def test_after_the_number_was_shown_it_is_not_given_back(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    post(client, f"{path}attempts/")
    answer = post(client, f"{path}return/")
    assert (answer.status_code, title(answer)) == (409, "Not just now")
    assert "The number was shown, so this call needs a report." in plain(answer)
    assert Hold.objects.count() == 1


def test_a_sixth_contact_of_a_day_is_not_given_back(cast: Cast) -> None:
    make_world(cast, stations=6, people=0)
    client = signed_in("Alice")
    answers = [post(client, f"{took(client)}return/").status_code for _ in range(6)]
    assert answers == [302] * 5 + [409]


def test_own_pace_is_said_on_the_card_by_ones_own_clock(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    first = took(client)
    post(client, f"{first}attempts/")
    post(client, outcome_path(Attempt.objects.get()), line="busy")
    second = took(client)
    answer = post(client, f"{second}attempts/")
    assert answer.status_code == 429
    assert "At most one number a minute. The next can be shown in 60 seconds." in plain(answer)
    assert "Show the number" in plain(answer)
    assert Attempt.objects.count() == 1
    clock.forward(minutes=1)
    assert post(client, f"{second}attempts/").status_code == 302


def test_three_reports_owed_are_asked_for_first(world: World) -> None:
    alice = world.cast.alice
    for place in range(3):
        owed = past_call(world.contacts[place], alice, NOW - timedelta(hours=place + 1))
        Attempt.objects.filter(pk=owed.pk).update(reported_at=None)
    answer = post(signed_in("Alice"), "/leases/")
    assert answer.status_code == 200
    said = plain(answer)
    assert "Three calls wait for your report. Please report them first" in said
    assert said.count("Report the call of Monday") == 3
    assert "Look again" in said
    assert Hold.objects.count() == 0


def test_an_empty_queue_says_why_and_when_it_opens_here_and_there(
    world: World, clock: Clock
) -> None:
    # Half past five in the afternoon there, half past two at night here.
    clock.forward(hours=7, minutes=30)
    answer = post(signed_in("Alice"), "/leases/")
    assert answer.status_code == 200
    said = plain(answer)
    assert "Nobody to call just now" in said
    assert "It opens on Tuesday at 17:30 your time; there it is 08:30 on Wednesday." in said


def test_an_empty_queue_of_a_campaign_not_yet_read(cast: Cast) -> None:
    make_world(cast, readers=())
    answer = post(signed_in("Alice"), "/leases/")
    said = plain(answer)
    assert (answer.status_code, "Release Chen (en)" in said) == (200, True)
    assert ("First the briefing" in said, "Nobody to call just now" in said) == (True, False)
    assert "It opens on" not in said


def test_an_empty_queue_of_another_language_says_which(world: World) -> None:
    Member.objects.filter(pk=world.cast.alice.member.pk).update(spoken="en")
    said = plain(post(signed_in("Alice"), "/leases/"))
    assert "It is spoken: Chinese. Do you speak it? Then tick it in your settings." in said


@pytest.mark.django_db
def test_an_empty_queue_without_any_campaign(cast: Cast) -> None:
    answer = post(signed_in("Alice"), "/leases/")
    assert (answer.status_code, "Nobody to call just now" in plain(answer)) == (200, True)


def test_a_pause_during_an_open_card_hides_the_number(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    pause_everything(reason="safety", by=world.cast.carol, now=NOW)
    answer = post(client, f"{path}attempts/")
    assert (answer.status_code, title(answer)) == (409, "Not just now")
    assert "A coordinator has paused the calls. The number stays hidden." in plain(answer)
    assert Attempt.objects.count() == 0
    # The card stays, and who had the number already can report.
    assert get(client, path).status_code == 200


def test_a_call_under_way_is_reported_during_a_pause(world: World) -> None:
    client = signed_in("Alice")
    post(client, f"{took(client)}attempts/")
    pause_everything(reason="safety", by=world.cast.carol, now=NOW)
    attempt = Attempt.objects.get()
    answer = post(client, outcome_path(attempt), who="colleague", how="listened", save="next")
    # Recorded; and no next one.
    assert answer.status_code == 200
    assert "Nobody to call just now" in plain(answer)
    assert Attempt.objects.get().counts_as == Counts.ANSWERED


def test_a_line_that_was_stopped_meanwhile_shows_no_number(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    Line.objects.update(callable=False)
    answer = post(client, f"{path}attempts/")
    assert (answer.status_code, Attempt.objects.count()) == (410, 0)


def test_hours_that_ended_meanwhile_hide_the_number(world: World, clock: Clock) -> None:
    clock.forward(hours=1, minutes=29)
    client = signed_in("Alice")
    path = took(client)
    clock.forward(minutes=1)
    answer = post(client, f"{path}attempts/")
    assert (answer.status_code, Attempt.objects.count()) == (409, 0)
    assert "It is no longer an hour at which this line may ring." in plain(answer)
    assert "11:30 Tuesday there, outside the hours" in plain(get(client, path))


def test_nothing_is_carried_on_a_card(world: World) -> None:
    client = signed_in("Alice")
    answer: HttpResponse = get(client, took(client))
    assert hidden(answer) == []


def test_the_sources_stand_once_each_on_a_page_of_their_own(world: World) -> None:
    client = signed_in("Alice")
    path = took(client)
    page = get(client, f"{path}sources/").content.decode()
    assert page.count("Civil Servant Law") == 1
    assert '<ol class="points">' in page
    assert f'href="{path}"' in page
    assert get(client, f"/leases/{uuid4()}/sources/").status_code == 410
