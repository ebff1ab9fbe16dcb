"""The card: whole, in three languages; and on a monitored line no trace of anything else."""

from collections.abc import Callable
from dataclasses import astuple, replace
from datetime import date, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from clarion.actions.actor import Actor
from clarion.actions.calling.card import (
    Card,
    PointCard,
    ShownNumber,
    SourceNote,
    Text,
    Tried,
    WhyNow,
    Words,
)
from clarion.actions.calling.hand_out import LEASE
from clarion.actions.calling.open_card import open_card
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.show_number import show_number
from clarion.actions.refusal import NotFound
from clarion.models import Contact, Hold, Lane, Person, Point
from clarion.queries.history import SHOWN_ON_CARD
from clarion.rules.speech import spoken_seconds
from clarion.rules.vocabulary import (
    Commitment,
    How,
    LineKind,
    LineResult,
    LineSafety,
    NeutralNote,
    PointKind,
    PointStatus,
    Rank,
    Tick,
    Who,
)
from tests.actions.steps import (
    DAY,
    HOUR,
    MINUTE,
    answered,
    call,
    hold,
    ring,
    unanswered,
)
from tests.cast import LANGUAGES, NOW, World, make_point, make_world

pytestmark = pytest.mark.django_db

THERE, MINE = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/Vancouver")


def words(said: str, aloud: str, page: str) -> Words:
    return Words(Text(f"{said} ({aloud})", aloud), Text(f"{said} ({page})", page))


def point_card(point: Point, aloud: str, page: str, word: str = "Opening") -> PointCard:
    body = f"{word} says hello"
    return PointCard(
        id=point.pk,
        kind=point.kind,
        title=f"{word} ({page})",
        aloud=(Text(f"{body} ({aloud})", aloud),),
        gloss=() if aloud == page else (Text(f"{body} ({page})", page),),
        seconds=spoken_seconds(f"{body} ({aloud})", aloud),
        sources=(SourceNote("Civil Servant Law", "NPC", "2018-12-29", "", "a"),),
        checked=date(2026, 5, 16),
    )


def card_of_person(world: World, lease: Hold, aloud: str, page: str, headline: str) -> Card:
    """The card of the first person's line before anything was tried on it."""
    return Card(
        lease_id=lease.pk,
        campaign_id=world.campaign.pk,
        until=datetime(2026, 5, 18, 19, 30, tzinfo=MINE),
        there=datetime(2026, 5, 19, 10, 0, tzinfo=THERE),
        there_until=datetime(2026, 5, 19, 11, 30, tzinfo=THERE),
        mine=datetime(2026, 5, 18, 19, 0, tzinfo=MINE),
        place=Text("临澜市", "zh-Hans"),
        station=Text("河口路派出所0", "zh-Hans"),
        role=Text("所长", "zh-Hans"),
        person=Text("王建国", "zh-Hans"),
        reading="Wáng Jiànguó",
        address="王所长",
        headline=headline,
        kind=LineKind.WORK,
        safety=LineSafety.MONITORED,
        ask=words("Please let Chen go home", aloud, page),
        case=(words("Case one", aloud, page), words("Case two", aloud, page)),
        days_left=13,
        tried=(),
        points=(point_card(Point.objects.get(), aloud, page),),
        do_not_say=(words("Never say one", aloud, page), words("Never say two", aloud, page)),
        why=WhyNow(Rank.NEVER_CALLED, None, 13),
        number=None,
    )


@pytest.mark.parametrize(
    ("page", "aloud", "headline"),
    [
        ("en", "zh-Hans", "Chief Wang"),
        ("zh-Hans", "zh-Hans", "王所长"),
        ("zh-Hant", "zh-Hant", "王所長"),
    ],
)
def test_the_whole_card_of_a_person(page: str, aloud: str, headline: str) -> None:
    world = make_world(stations=1, named=("王建国", "所长"))
    lease = hold(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=lease.pk, language=page, by=world.cast.alice, now=NOW)
    assert card == card_of_person(world, lease, aloud, page, headline)
    assert str(card.there.tzinfo) == "Asia/Shanghai"
    assert str(card.mine.tzinfo) == str(card.until.tzinfo) == "America/Vancouver"


def test_the_script_one_reads_aloud_stands_in_ones_settings() -> None:
    world = make_world(stations=1, named=("王建国", "所长"))
    world.cast.alice.member.spoken = "en zh-Hant"
    lease = hold(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card == card_of_person(world, lease, "zh-Hant", "en", "Chief Wang")


def test_a_public_line_has_no_person() -> None:
    world = make_world(stations=1, named=("王建国", "所长"))
    lease = hold(world.contacts[0], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card == replace(
        card_of_person(world, lease, "zh-Hans", "en", "河口路派出所0"),
        role=None,
        person=None,
        reading="",
        address="",
    )


def test_a_person_without_a_title_has_no_role() -> None:
    world = make_world(stations=1, named=("李明", ""))
    lease = hold(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert (card.role, card.person) == (None, Text("李明", "zh-Hans"))


def test_a_campaign_without_a_decision_counts_no_days() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    type(world.campaign).objects.update(decision_on=None)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert (card.days_left, card.why.days_left) == (None, None)
    type(world.campaign).objects.update(decision_on=date(2026, 5, 1))
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert (card.days_left, card.why.days_left) == (0, 0)


@pytest.mark.parametrize(("name", "reason"), [("Alice", Rank.CALLBACK_OWN), ("Bob", Rank.CALLBACK)])
def test_only_who_agreed_is_told_that_it_was_with_them(name: str, reason: Rank) -> None:
    world = make_world()
    agreed = world.contacts[0]
    Contact.objects.filter(pk=agreed.pk).update(prefer_tag=world.cast.alice.tag, prefer_until=NOW)
    by = world.cast.actors[name]
    lease = hold(agreed, by)
    Hold.objects.filter(pk=lease.pk).update(rank=Rank.CALLBACK_OWN)
    assert open_card(lease_id=lease.pk, language="en", by=by, now=NOW).why.reason == reason


def test_outside_its_hours_a_line_says_no_end() -> None:
    world = make_world(stations=1)
    noon = datetime.fromisoformat("2026-05-19T11:30:00+08:00")
    lease = hold(world.contacts[0], world.cast.alice, noon - MINUTE)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=noon)
    assert (card.there, card.there_until) == (noon, None)


def test_opening_renews_the_lease() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW + 10 * MINUTE)
    assert card.until == Hold.objects.get().until == NOW + 10 * MINUTE + LEASE


def test_the_number_comes_in_chunks_once_it_was_shown() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=attempt.lease_id, language="en", by=world.cast.alice, now=NOW)
    assert card.number == ShownNumber(attempt.pk, ("+86", "451", "0000", "0001"))


def test_nobody_elses_card_opens() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    for lease_id in (lease.pk, uuid4()):
        with pytest.raises(LeaseLost):
            open_card(lease_id=lease_id, language="en", by=world.cast.bob, now=NOW)


def test_without_a_grant_nothing_opens() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.heidi)
    with pytest.raises(NotFound):
        open_card(lease_id=lease.pk, language="en", by=world.cast.heidi, now=NOW)


def test_what_is_not_released_does_not_open() -> None:
    world = make_world(stations=1)
    lease = hold(world.contacts[0], world.cast.alice)
    closed = Lane.objects.filter(keyring=None).first()
    Contact.objects.update(lane=closed)
    with pytest.raises(NotFound):
        open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)


def test_what_was_tried_on_this_line_newest_first_without_how_he_took_it() -> None:
    world = make_world(stations=1)
    contact = world.contacts[1]
    off, hostile = NOW - 40 * DAY, NOW - 35 * DAY
    call(contact, world.cast.bob, unanswered(LineResult.SWITCHED_OFF), off)
    call(
        contact,
        world.cast.bob,
        answered(
            Who.PERSON, How.HOSTILE, hint=NeutralNote.SPEAK_SLOWLY, note="Planted: he prays at noon"
        ),
        hostile,
    )
    lease = hold(contact, world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card.tried == (
        Tried(hostile, LineResult.ANSWERED, Who.PERSON, NeutralNote.SPEAK_SLOWLY, ""),
        Tried(off, LineResult.SWITCHED_OFF, None, None, ""),
    )
    assert card.why == WhyNow(Rank.NEVER_CALLED, hostile, 13)
    assert {str(one.at.tzinfo) for one in card.tried} == {"Asia/Shanghai"}
    assert "Planted" not in repr(card)


def test_free_text_is_handed_on_where_nobody_else_hears() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    contact, at = world.contacts[1], NOW - 40 * DAY
    call(contact, world.cast.bob, answered(Who.PERSON, How.ASKED, note="Asked who pays us"), at)
    lease = hold(contact, world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card.safety == LineSafety.LIKELY_PRIVATE
    assert card.tried == (Tried(at, LineResult.ANSWERED, Who.PERSON, None, "Asked who pays us"),)


def test_after_an_incident_a_line_is_unsafe_and_silent() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    contact, at = world.contacts[1], NOW - 40 * DAY
    make_point(world.cast, world.campaign, position=1, word="Alone", monitored_safe=False)
    call(
        contact,
        world.cast.bob,
        answered(Who.PERSON, How.ASKED, Tick.THREAT_TO_HIM, note="Planted words"),
        at,
    )
    Contact.objects.filter(pk=contact.pk).update(ready_at=NOW)
    lease = hold(contact, world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert card.safety == LineSafety.UNSAFE
    assert [point.title for point in card.points] == ["Opening (en)"]
    assert card.tried == (Tried(at, LineResult.ANSWERED, Who.PERSON, None, ""),)


def test_six_earlier_calls_and_no_more() -> None:
    world = make_world(stations=1)
    times = [NOW - age * 63 * DAY for age in range(8, 0, -1)]
    for at in times:
        call(world.contacts[1], world.cast.bob, unanswered(LineResult.BUSY), at)
    lease = hold(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert [one.at for one in card.tried] == times[:1:-1]


def test_only_words_that_may_be_said_now_and_here() -> None:
    world = make_world(stations=1)
    make_point(world.cast, world.campaign, position=1, word="Alone", monitored_safe=False)
    make_point(world.cast, world.campaign, position=2, word="Old", status=PointStatus.STALE)
    make_point(world.cast, world.campaign, position=3, word="Past", valid_days=2)
    make_point(world.cast, world.campaign, position=4, word="Close", kind=PointKind.CLOSE)
    lease = hold(world.contacts[0], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert [point.title for point in card.points] == ["Opening (en)", "Close (en)"]
    assert "Alone" not in repr(card)


def test_private_words_appear_on_a_private_line() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    make_point(world.cast, world.campaign, position=1, word="Alone", monitored_safe=False)
    lease = hold(world.contacts[1], world.cast.alice)
    card = open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert [point.title for point in card.points] == ["Opening (en)", "Alone (en)"]


# Two worlds: the same official, his work line, and another line of his with a past or without.


def engaged(world: World, other: Contact) -> None:
    """On the duty phone he picked up he was won over, promised, and offered a number."""
    call(
        other,
        world.cast.bob,
        answered(
            Who.PERSON,
            How.AGREED,
            Tick.COMMITTED,
            Tick.TEXT_READ,
            commitments=frozenset({Commitment.TREAT_WELL}),
            offered="+86 154 0000 0077",
            note="Planted: he is with us",
            to_coordinator="Planted: be gentle",
        ),
        NOW - 30 * DAY,
    )


def asked_for_a_time(world: World, other: Contact) -> None:
    call(
        other,
        world.cast.bob,
        answered(Who.PERSON, How.ENGAGED, Tick.ANOTHER_TIME, note="Planted: evenings"),
        NOW - 30 * DAY,
    )


def sensitive_record(world: World, other: Contact) -> None:
    """What custodians keep of him is no longer empty."""
    person = Person.objects.get(tag=other.person_tag)
    kept = world.cast.registrar().sensitive({"attitude": "Planted: agrees"}, NOW - 20 * DAY)
    Person.objects.filter(pk=person.pk).update(sensitive=kept)


PASTS: dict[str, Callable[[World, Contact], None]] = {
    "won over on the duty phone": engaged,
    "asked for another time": asked_for_a_time,
    "something in the sensitive record": sensitive_record,
}


def seen(world: World, contact: Contact, by: Actor, page: str) -> tuple[Card, Card, list[str]]:
    """Both states of the card, without and with the number, and every statement it took."""
    Contact.objects.update(ready_at=NOW - HOUR)
    lease = hold(contact, by)
    with CaptureQueriesContext(connection) as statements:
        before = open_card(lease_id=lease.pk, language=page, by=by, now=NOW)
        attempt = show_number(lease_id=lease.pk, by=by, now=NOW)
        after = open_card(lease_id=lease.pk, language=page, by=by, now=NOW)
    said = [query["sql"].split(" WHERE ")[0] for query in statements.captured_queries]
    nonce = UUID(int=0)
    assert after.number is not None
    assert after.number.attempt_id == attempt
    return (
        replace(before, lease_id=nonce),
        replace(after, lease_id=nonce, number=replace(after.number, attempt_id=nonce)),
        [one.split("VALUES")[0] for one in said],
    )


@pytest.mark.parametrize("page", LANGUAGES)
@pytest.mark.parametrize("past", PASTS)
def test_two_worlds_that_differ_only_on_another_line_are_one(past: str, page: str) -> None:
    world = make_world(stations=1, people=1, kind=LineKind.DUTY)
    make_point(world.cast, world.campaign, position=1, word="Alone", monitored_safe=False)
    work, other = _two_lines_of_one_person(world)
    # As many as a card shows: a call on another line must not even take the place of one of them.
    for age in range(SHOWN_ON_CARD, 0, -1):
        call(work, world.cast.bob, unanswered(LineResult.BUSY), NOW - age * 63 * DAY)
    with transaction.atomic():
        innocent = seen(world, work, world.cast.alice, page)
        transaction.set_rollback(True)
    PASTS[past](world, other)
    sympathetic = seen(world, work, world.cast.alice, page)
    assert sympathetic == innocent
    assert len(innocent[0].tried) == SHOWN_ON_CARD
    assert "Planted" not in repr(sympathetic[:2])
    assert astuple(sympathetic[0]) == astuple(innocent[0])


def _two_lines_of_one_person(world: World) -> tuple[Contact, Contact]:
    """His line, and the public one, which is published for him as well."""
    first, second = world.contacts
    tag = second.person_tag
    person = Person.objects.get(tag=tag)
    type(first.line).objects.filter(pk=first.line_id).update(person=person)
    Contact.objects.filter(pk=first.pk).update(person_tag=tag)
    return (
        Contact.objects.select_related("line").get(pk=second.pk),
        Contact.objects.select_related("line").get(pk=first.pk),
    )


def test_the_two_worlds_could_be_told_apart_on_the_line_itself() -> None:
    """The comparison sees: a past on the same line does show, in its neutral part."""
    world = make_world(stations=1, kind=LineKind.DUTY)
    work, _ = _two_lines_of_one_person(world)
    with transaction.atomic():
        innocent = seen(world, work, world.cast.alice, "en")
        transaction.set_rollback(True)
    engaged(world, work)
    called = seen(world, work, world.cast.alice, "en")
    assert called[0].tried != innocent[0].tried
    assert called[2] == innocent[2]


@pytest.mark.parametrize("stations", [1, 3])
def test_a_card_costs_eight_statements(stations: int) -> None:
    """Lease, grant, records, calls; attempt; points, their texts, their sources."""
    world = make_world(stations=stations)
    for place in range(1, stations):
        make_point(world.cast, world.campaign, position=place, word=f"Point {place}")
        at = NOW - (9 - place) * 21 * DAY
        call(world.contacts[1], world.cast.bob, unanswered(LineResult.BUSY), at)
    lease = hold(world.contacts[1], world.cast.alice)
    with CaptureQueriesContext(connection) as statements:
        open_card(lease_id=lease.pk, language="en", by=world.cast.alice, now=NOW)
    assert len(statements.captured_queries) == 8
