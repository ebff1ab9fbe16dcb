"""Build the practice deployment of the demo, through the same actions that a real one uses."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from clarion.actions.actor import Actor, Desk
from clarion.actions.campaigns.compose import CampaignFacts, compose
from clarion.actions.campaigns.enlist import Why, enlist
from clarion.actions.campaigns.go_live import go_live
from clarion.actions.campaigns.order_script import order_script
from clarion.actions.campaigns.point_facts import (
    PointFacts,
    PointSource,
    PointWords,
)
from clarion.actions.campaigns.propose_point import propose_point
from clarion.actions.campaigns.release import release
from clarion.actions.campaigns.sign_point import sign_point
from clarion.actions.campaigns.withdraw_point import withdraw_point
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import Founded, found
from clarion.actions.point_statement import digest_of
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction
from clarion.management.demo import campaign as texts
from clarion.management.demo import script
from clarion.management.demo.directory import Directory, invent
from clarion.management.demo.organisation import GROUP, MEMBERS, REVIEWER, WRITER
from clarion.management.demo.organisation import Member as Invented
from clarion.management.demo.script import Point as InventedPoint
from clarion.management.demo.words import LANGUAGES
from clarion.models import Campaign, Line, Point
from clarion.rules.vocabulary import (
    EnlistReason,
    Grade,
    KeyringKind,
    LineKind,
    PointKind,
    PointStatus,
    Role,
    SafeOn,
)
from clarion.vault.key import Key
from clarion.vault.passphrase import generate_digits, generate_words

# Some contacts stay unreleased, as in life: nobody but the coordinators can open them.
RELEASED_SHARE = 0.7
SPOKEN_THERE = "zh"


@dataclass(frozen=True)
class Login:
    pseudonym: str
    passphrase: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Demo:
    logins: tuple[Login, ...]
    actors: dict[str, Actor]
    campaign: Campaign


@one_transaction
def build(*, now: datetime) -> Demo:
    newcomers = [_newcomer(invented) for invented in MEMBERS]
    founded = found(members=newcomers, profile="china", practice=True, now=now)
    actors = dict(_actors(founded, newcomers))
    coordinator = next(actors[it.pseudonym] for it in newcomers if Role.COORDINATOR in it.roles)
    registrar = Registrar.of(coordinator)
    fingerprints = founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    lines = add_directory(invent(), registrar, fingerprints, coordinator, now)
    campaign = add_campaign(registrar, coordinator, now)
    add_script(campaign, actors, now)
    enlist(
        campaign=campaign,
        lines=lines,
        language=SPOKEN_THERE,
        why=Why(EnlistReason.SIMILAR),
        by=coordinator,
        now=now,
    )
    release(campaign=campaign, count=int(len(lines) * RELEASED_SHARE), by=coordinator, now=now)
    go_live(campaign_id=campaign.pk, by=coordinator, now=now)
    campaign.refresh_from_db()
    logins = tuple(Login(it.pseudonym, it.passphrase, it.roles) for it in newcomers)
    return Demo(logins, actors, campaign)


def _newcomer(invented: Invented) -> Newcomer:
    """Who reads Chinese best gets digits: twenty-four of them need no foreign words."""
    make = generate_words if invented.language == "en" else generate_digits
    scripts = {"zh": "zh-Hant" if invented.language == "zh-Hant" else "zh-Hans", "en": "en"}
    return Newcomer(
        pseudonym=invented.pseudonym,
        passphrase=make(),
        roles=tuple(map(Role, invented.roles)),
        language=invented.language.lower(),
        zone=invented.zone,
        spoken=tuple(scripts[tongue] for tongue in invented.speaks),
    )


def _actors(founded: Founded, newcomers: list[Newcomer]) -> Iterator[tuple[str, Actor]]:
    desks = {
        kind: Desk(keyring.pk, keys.pair.public)
        for kind, (keyring, keys) in founded.keyrings.items()
    }
    for admitted, newcomer in zip(founded.members, newcomers, strict=True):
        yield (
            newcomer.pseudonym,
            Actor(
                member=admitted.member,
                pseudonym=newcomer.pseudonym,
                keys=admitted.keys,
                directory=desks[KeyringKind.DIRECTORY],
                follow_up=desks[KeyringKind.FOLLOW_UP],
            ),
        )


def add_directory(
    directory: Directory, registrar: Registrar, fingerprints: Key, by: Actor, now: datetime
) -> list[Line]:
    stations = {
        one: add_station(
            facts=StationFacts(one.name, one.lang, one.place, one.place_lang),
            registrar=registrar,
            by=by,
            now=now,
        )
        for one in directory.stations
    }
    people = {
        one: add_person(
            facts=PersonFacts(one.name, one.lang, one.title),
            station=stations[one.station],
            registrar=registrar,
            by=by,
            now=now,
        )
        for one in directory.people
    }
    return [
        add_line(
            facts=LineFacts(
                e164=one.e164,
                ext=one.ext,
                kind=LineKind(one.kind),
                west=one.station.zone_class == "west",
                switchboard=one.person is None,
            ),
            station=stations[one.station],
            person=people[one.person] if one.person else None,
            fingerprints=fingerprints,
            registrar=registrar,
            by=by,
            now=now,
        )
        for one in directory.lines
    ]


def add_campaign(registrar: Registrar, by: Actor, now: datetime) -> Campaign:
    cases = {tag: texts.case_on(now.date(), tag) for tag in LANGUAGES}
    facts = CampaignFacts(
        title={tag: texts.TEXTS[tag].title for tag in LANGUAGES},
        group={tag: GROUP.name[tag] for tag in LANGUAGES},
        country={tag: GROUP.country[tag] for tag in LANGUAGES},
        ask={tag: texts.TEXTS[tag].ask for tag in LANGUAGES},
        case={tag: cases[tag].lines for tag in LANGUAGES},
        briefing={tag: (GROUP.about[tag], *texts.TEXTS[tag].briefing) for tag in LANGUAGES},
        conduct={tag: texts.TEXTS[tag].conduct for tag in LANGUAGES},
        do_not_say={tag: texts.TEXTS[tag].do_not_say for tag in LANGUAGES},
    )
    return compose(
        facts=facts,
        decision_on=cases["en"].decision,
        ends_at=now + texts.LASTS,
        registrar=registrar,
        by=by,
        now=now,
    )


def add_script(campaign: Campaign, actors: dict[str, Actor], now: datetime) -> None:
    """The script in order; withdrawn and draft points exist, but stand in no script."""
    reviewer = actors[REVIEWER]
    points = [add_point(invented, actors[WRITER], reviewer, now) for invented in script.POINTS]
    steps = points[: len(script.SCRIPT)]
    order_script(campaign=campaign, points=steps, by=reviewer, now=now)


def add_point(invented: InventedPoint, writer: Actor, reviewer: Actor, now: datetime) -> Point:
    """Written by one member, signed by another; or kept as a draft; or withdrawn."""
    point = propose_point(facts=_point(invented, now), by=writer, now=now)
    status = PointStatus(invented.status)
    if status == PointStatus.LIVE:
        sign_point(point_id=point.pk, seen=digest_of(point), by=reviewer, now=now)
    if status == PointStatus.WITHDRAWN:
        withdraw_point(point_id=point.pk, by=reviewer, now=now)
    return point


def _point(invented: InventedPoint, now: datetime) -> PointFacts:
    return PointFacts(
        kind=PointKind(invented.kind),
        monitored_safe=SafeOn(invented.safe_on) == SafeOn.MONITORED,
        valid_until=now.date() + timedelta(days=invented.valid_days),
        texts={
            tag: PointWords(spoken.title, spoken.paragraphs)
            for tag, spoken in invented.texts.items()
        },
        sources=[
            PointSource(one.title, one.publisher, one.published, one.url, "", Grade(one.grade))
            for one in invented.sources
        ],
    )
