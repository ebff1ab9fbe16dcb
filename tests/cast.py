"""The people of the tests, and a small invented world for them to call.

Alice and Bob are volunteers, Grace follows up, Carol and Dave coordinate, Erin and
Frank are custodians, Heidi edits.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from clarion.actions.actor import Actor, Desk
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.campaigns.compose import CampaignFacts, compose
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.point_facts import (
    PointFacts,
    PointSource,
    PointWords,
)
from clarion.actions.campaigns.propose_point import propose_point
from clarion.actions.campaigns.release import release
from clarion.actions.campaigns.sign_point import sign_point
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import Founded, found
from clarion.actions.point_statement import digest_of
from clarion.actions.records import Registrar
from clarion.models import Campaign, Contact, Line, Point, ScriptStep
from clarion.rules.vocabulary import (
    Grade,
    KeyringKind,
    LineKind,
    PointKind,
    PointStatus,
    Role,
)
from tests.remembered import remembered

# A Tuesday, 10:00 in China: every kind of line may ring.
NOW = datetime(2026, 5, 19, 2, 0, tzinfo=UTC)
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
ROLES = {
    "Alice": (Role.VOLUNTEER,),
    "Bob": (Role.VOLUNTEER,),
    "Carol": (Role.COORDINATOR,),
    "Dave": (Role.COORDINATOR,),
    "Erin": (Role.CUSTODIAN,),
    "Frank": (Role.CUSTODIAN,),
    "Grace": (Role.FOLLOW_UP_CALLER,),
    "Heidi": (Role.EDITOR,),
}


def passphrase_of(name: str) -> str:
    return f"{name} carries six quiet words home"


@dataclass(frozen=True)
class Cast:
    founded: Founded
    actors: dict[str, Actor]

    @property
    def alice(self) -> Actor:
        return self.actors["Alice"]

    @property
    def bob(self) -> Actor:
        return self.actors["Bob"]

    @property
    def carol(self) -> Actor:
        return self.actors["Carol"]

    @property
    def dave(self) -> Actor:
        return self.actors["Dave"]

    @property
    def erin(self) -> Actor:
        return self.actors["Erin"]

    @property
    def grace(self) -> Actor:
        return self.actors["Grace"]

    @property
    def heidi(self) -> Actor:
        return self.actors["Heidi"]

    def registrar(self) -> Registrar:
        return Registrar.of(self.carol)


@remembered
def make_cast(*, volunteers: int = 0, now: datetime = NOW - timedelta(days=3)) -> Cast:
    """The organisation; `volunteers` more of them are called V0, V1 and so on."""
    more = {f"V{place}": (Role.VOLUNTEER,) for place in range(volunteers)}
    newcomers = [
        Newcomer(
            pseudonym=name,
            passphrase=passphrase_of(name),
            roles=roles,
            language="en",
            zone="America/Vancouver",
            spoken=("zh-Hans", "en"),
        )
        for name, roles in (ROLES | more).items()
    ]
    founded = found(members=newcomers, profile="china", practice=True, now=now)
    desks = {
        kind: Desk(keyring.pk, keys.pair.public)
        for kind, (keyring, keys) in founded.keyrings.items()
    }
    actors = {
        newcomer.pseudonym: Actor(
            member=admitted.member,
            pseudonym=newcomer.pseudonym,
            keys=admitted.keys,
            directory=desks[KeyringKind.DIRECTORY],
            follow_up=desks[KeyringKind.FOLLOW_UP],
        )
        for admitted, newcomer in zip(founded.members, newcomers, strict=True)
    }
    return Cast(founded, actors)


def texts(word: str) -> dict[str, str]:
    """The same in three languages, told apart by their tag."""
    return {tag: f"{word} ({tag})" for tag in LANGUAGES}


def paragraphs(word: str) -> dict[str, tuple[str, ...]]:
    return {tag: (f"{word} one ({tag})", f"{word} two ({tag})") for tag in LANGUAGES}


def make_campaign(
    cast: Cast, *, days: int = 30, now: datetime = NOW - timedelta(days=3)
) -> Campaign:
    facts = CampaignFacts(
        title=texts("Release Chen"),
        group=texts("Lamplight"),
        country=texts("Canada"),
        ask=texts("Please let Chen go home"),
        case=paragraphs("Case"),
        briefing=paragraphs("Briefing"),
        conduct=paragraphs("Conduct"),
        do_not_say=paragraphs("Never say"),
    )
    campaign = compose(
        facts=facts,
        decision_on=(NOW + timedelta(days=13)).date(),
        ends_at=now + timedelta(days=days),
        registrar=cast.registrar(),
        by=cast.carol,
        now=now,
    )
    return live(campaign, now)


def live(campaign: Campaign, now: datetime) -> Campaign:
    """Whatever it lacks: the tests of going live ask for that."""
    campaign.live_at = now
    campaign.save()
    return campaign


def make_point(
    cast: Cast,
    campaign: Campaign,
    *,
    position: int = 0,
    word: str = "Opening",
    kind: PointKind = PointKind.OPENING,
    status: PointStatus = PointStatus.LIVE,
    monitored_safe: bool = True,
    valid_days: int = 180,
) -> Point:
    written = NOW - timedelta(days=3)
    facts = PointFacts(
        kind=kind,
        monitored_safe=monitored_safe,
        valid_until=written.date() + timedelta(days=valid_days),
        texts={
            tag: PointWords(f"{word} ({tag})", (f"{word} says hello ({tag})",)) for tag in LANGUAGES
        },
        sources=[PointSource("Civil Servant Law", "NPC", "2018-12-29", "", "", Grade.A)],
    )
    point = propose_point(facts=facts, by=cast.heidi, now=written)
    point = sign_point(point_id=point.pk, seen=digest_of(point), by=cast.carol, now=written)
    point.status = status
    point.save()
    ScriptStep.objects.create(campaign=campaign, point=point, position=position)
    return point


def number(place: int) -> str:
    """A number that can never be dialled."""
    return f"+864510{place:07d}"


def mobile(place: int) -> str:
    return f"+861540000{place:04d}"


@dataclass(frozen=True)
class World:
    """Stations in order; each with one public line and one line per person."""

    cast: Cast
    campaign: Campaign
    lines: tuple[Line, ...]
    contacts: tuple[Contact, ...]


@remembered
def make_world(
    cast: Cast | None = None,
    *,
    volunteers: int = 0,
    stations: int = 3,
    people: int = 1,
    named: tuple[str, str] = ("", "所长"),
    kind: LineKind = LineKind.WORK,
    readers: tuple[str, ...] = ("Alice", "Bob", "Grace"),
    released: int = 1000,
) -> World:
    """A released campaign. Line 0 of each station is public; the others belong to a person each.

    `named`: their name, where it should be an ordinary one, and their title. A second world of the
    same people is told their `cast`.
    """
    cast = cast or make_cast(volunteers=volunteers)
    campaign = make_campaign(cast)
    make_point(cast, campaign)
    lines = [
        line
        for place in range(stations)
        for line in _station_lines(cast, place, people, named, kind)
    ]
    before = NOW - timedelta(days=2)
    contacts = enlist(campaign=campaign, lines=lines, language="zh", by=cast.carol, now=before)
    if released:
        release(campaign=campaign, count=released, by=cast.carol, now=before)
        for name in readers:
            read_briefing(campaign_id=campaign.pk, by=cast.actors[name], now=before)
    return World(cast, campaign, tuple(lines), tuple(contacts))


def _station_lines(
    cast: Cast, place: int, people: int, named: tuple[str, str], kind: LineKind
) -> list[Line]:
    registrar, by, now = cast.registrar(), cast.carol, NOW - timedelta(days=3)
    fingerprints = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    station = add_station(
        facts=StationFacts(f"河口路派出所{place}", "zh-Hans", "临澜市", "zh-Hans"),
        registrar=registrar,
        by=by,
        now=now,
    )
    owners = [
        add_person(
            facts=PersonFacts(named[0] or f"王建{place}{which}", "zh-Hans", named[1]),
            station=station,
            registrar=registrar,
            by=by,
            now=now,
        )
        for which in range(people)
    ]
    return [
        add_line(
            facts=LineFacts(number(place * 100 + which), "", kind, switchboard=owner is None),
            station=station,
            person=owner,
            fingerprints=fingerprints,
            registrar=registrar,
            by=by,
            now=now,
        )
        for which, owner in enumerate([None, *owners])
    ]
