"""A deployment of today whose every sealed word is planted, and can be looked for afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.campaigns.compose import CampaignFacts, compose
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.countries.registry import profile
from clarion.models import Campaign, Contact, Deployment, Line
from clarion.rules.vocabulary import KeyringKind, LineKind
from tests.cast import LANGUAGES, Cast, live, make_cast, make_point
from tests.promises.served import working_hours

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Planted:
    """`now` is the deployment's own clock; `marks` are all the words that lie in sealed cells."""

    cast: Cast
    now: datetime
    campaign: Campaign
    lines: tuple[Line, ...]
    contacts: tuple[Contact, ...]
    marks: tuple[str, ...]


def spellings(e164: str, area: str = "451") -> tuple[str, ...]:
    """One number as machines and people write it."""
    local = e164.removeprefix(f"+86{area}")
    return (
        e164,
        e164.removeprefix("+"),
        f"0{area}-{local}",
        " ".join(profile("china").numbers.in_chunks(e164, "")),
    )


def planted_deployment(
    *, stations: int = 3, volunteers: int = 0, readers: Sequence[str] = ("Alice", "Bob")
) -> Planted:
    """A desk and a mobile a station, open now by the practice clock; all are released."""
    shift = working_hours()
    now = datetime.now(UTC) + shift
    cast = make_cast(volunteers=volunteers, now=now - 3 * DAY)
    Deployment.objects.update(practice_shift=round(shift.total_seconds()))
    campaign, marks = _campaign(cast, now)
    make_point(cast, campaign)
    lines = []
    for place in range(stations):
        found, words = _station(cast, place, now)
        lines += found
        marks += words
    contacts = enlist(
        campaign=campaign, lines=lines, language="zh", by=cast.carol, now=now - 2 * DAY
    )
    release(campaign=campaign, count=1000, by=cast.carol, now=now - DAY)
    for name in readers:
        read_briefing(campaign_id=campaign.pk, by=cast.actors[name], now=now - DAY)
    return Planted(cast, now, campaign, tuple(lines), tuple(contacts), tuple(marks))


def _campaign(cast: Cast, now: datetime) -> tuple[Campaign, list[str]]:
    names = ("title", "group", "country", "ask")
    rows = ("case", "briefing", "conduct", "do_not_say")
    texts = {n: {tag: f"planted {n} in {tag} 营火" for tag in LANGUAGES} for n in names}
    paragraphs = {n: {tag: (f"planted {n} row {tag} 篝火",) for tag in LANGUAGES} for n in rows}
    campaign = compose(
        facts=CampaignFacts(**texts, **paragraphs),  # type: ignore[arg-type]
        decision_on=(now + 13 * DAY).date(),
        ends_at=now + 30 * DAY,
        registrar=cast.registrar(),
        by=cast.carol,
        now=now - 3 * DAY,
    )
    live(campaign, now - 3 * DAY)
    words = [word for by_tag in texts.values() for word in by_tag.values()]
    return campaign, words + [row for by_tag in paragraphs.values() for (row,) in by_tag.values()]


def _station(cast: Cast, place: int, now: datetime) -> tuple[list[Line], list[str]]:
    registrar, by = cast.registrar(), cast.carol
    fingerprints = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    name, town, person = f"河湾派出所第{place}队", f"临澜市{place}区雨巷", f"欧阳建国{place}"
    title = f"副所长{place}级"
    station = add_station(
        facts=StationFacts(name, "zh-Hans", town, "zh-Hans"), registrar=registrar, by=by, now=now
    )
    owner = add_person(
        facts=PersonFacts(person, "zh-Hans", title),
        station=station,
        registrar=registrar,
        by=by,
        now=now,
    )
    numbers = [f"+864510{7_000_000 + place * 10:07d}", f"+864510{7_000_001 + place * 10:07d}"]
    lines = [
        add_line(
            facts=LineFacts(number, "", kind, switchboard=who is None),
            station=station,
            person=who,
            fingerprints=fingerprints,
            registrar=registrar,
            by=by,
            now=now,
        )
        for number, who, kind in zip(
            numbers, (None, owner), (LineKind.DUTY, LineKind.MOBILE), strict=True
        )
    ]
    written = [spelling for number in numbers for spelling in spellings(number)]
    return lines, [name, town, person, title, *written]
