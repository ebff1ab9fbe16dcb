"""Rows by the hundred for the list pages: sealed each at its own place, written all at once."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import cycle, islice
from typing import Any
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.campaigns.compose import blank, payload_of
from clarion.actions.campaigns.release import release
from clarion.actions.intake.hand_in import hand_in
from clarion.actions.intake.propose import propose
from clarion.actions.lanes import lane_of
from clarion.models import (
    Attempt,
    Campaign,
    Change,
    Contact,
    CustodianRequest,
    Dispute,
    Import,
    Invitation,
    Line,
    Member,
    Mention,
    Notice,
    Paste,
    Person,
    Point,
    RoleRequest,
    ScriptStep,
    Session,
    Source,
    Station,
    Upload,
)
from clarion.models.row import Row
from clarion.readers.proposal import Proposal
from clarion.rules.vocabulary import (
    ChangeKind,
    Grade,
    ImportKind,
    ImportState,
    LineKind,
    Rank,
)
from clarion.vault.keypair import PublicKey
from clarion.vault.sealing import seal_payload_to
from tests.actions.intake.tables import TOLD, taken
from tests.cast import NOW, Cast, World, make_campaign
from tests.reports import LINES, REPORT, SOURCE, reading

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def seal_into(
    row: Row, payload: Mapping[str, Any], by: Actor, *, to: PublicKey | None = None, name: str = ""
) -> None:
    name = name or "sealed"
    place = places.column(by.deployment.pk, row, name)
    setattr(row, name, seal_payload_to(to or by.directory.public, payload, place))


def notices(world: World, count: int) -> None:
    rows = [Notice(at=NOW) for _ in range(count)]
    for row, contact in zip(rows, cycle(world.contacts), strict=False):
        about = {"about": "returned", "contact": str(contact.pk), "result": ""}
        seal_into(row, {**about, "from": "Alice", "text": ""}, world.cast.carol)
    Notice.objects.bulk_create(rows)


def callbacks(world: World, count: int) -> None:
    """Agreed by Alice, in as many campaigns as there are."""
    lanes = [
        lane_of(
            campaign_id=campaign.pk,
            hours_class="work",
            language="zh",
            tier=0,
            rank=Rank.CALLBACK_OWN,
            keyring_id=None,
        )
        for campaign in Campaign.objects.all()
    ]
    tag, at = world.cast.alice.tag, NOW + HOUR
    promise = {"prefer_tag": tag, "agreed_at": at, "ready_at": at}
    Contact.objects.bulk_create(
        Contact(lane=lane, line=line, station_id=line.station_id, person_tag=uuid4(), **promise)
        for line, lane in islice(zip(cycle(world.lines), cycle(lanes), strict=False), count)
    )


def campaigns_to_read(world: World, count: int) -> None:
    for _ in range(count):
        release(campaign=make_campaign(world.cast), count=0, by=world.cast.carol, now=NOW - DAY)


def campaigns(world: World, count: int) -> None:
    payload = payload_of(blank(["en"]))
    records = world.cast.registrar().ordinary_many([payload] * count, NOW)
    Campaign.objects.bulk_create(
        Campaign(record=one, live_at=NOW, ends_at=NOW + DAY) for one in records
    )


def members(world: World, count: int, **more: Any) -> list[Member]:
    """As Bob is, by other names."""
    bob, by = world.cast.bob, world.cast.carol
    kept = ("public_key", "endorsement", "sealed_keys", "language", "zone", "spoken", "roles")
    shared = {name: getattr(bob.member, name) for name in kept}
    rows = [
        Member(deployment=by.deployment, joined_at=NOW, **{**shared, **more}) for _ in range(count)
    ]
    entry = {"pseudonym": "Nora", "queue_tag": str(bob.tag), "signing": "00" * 32}
    for row in rows:
        seal_into(row, entry, by, name="sealed_entry")
    Member.objects.bulk_create(rows)
    return rows


def asked(world: World, count: int) -> None:
    rows = [RoleRequest(member=one, roles="editor", at=NOW) for one in members(world, count)]
    for row in rows:
        seal_into(row, {"by": "Carol", "member": str(row.member_id)}, world.cast.carol)
    RoleRequest.objects.bulk_create(rows)


def custodians(world: World, count: int) -> None:
    rows = [CustodianRequest(member=one, at=NOW) for one in members(world, count)]
    entry = {"pseudonym": "Nora", "queue_tag": str(world.cast.bob.tag), "signing": "00" * 32}
    for row in rows:
        seal_into(row, entry, world.cast.carol, to=world.cast.erin.follow_up.public)
    CustodianRequest.objects.bulk_create(rows)


def invitations(world: World, count: int) -> None:
    until = {"made_at": NOW, "expires_at": NOW + DAY}
    rows = [Invitation(code_hash=uuid4().bytes, roles="editor", **until) for _ in range(count)]
    for row in rows:
        seal_into(row, {"by": "Carol", "note": ""}, world.cast.carol)
    Invitation.objects.bulk_create(rows)


def sessions(world: World, count: int) -> None:
    member = world.cast.carol.member
    Session.objects.bulk_create(
        Session(session_key=uuid4().hex, expire_date=NOW + HOUR / 60, member=member)
        for _ in range(count)
    )


def points(world: World, count: int) -> list[Point]:
    """As the one that the campaign begins with: its words, its source."""
    first = Point.objects.filter(scriptstep__position=0)[0]
    rows = [_copied(first) for _ in range(count)]
    Point.objects.bulk_create(rows)
    for parts in (first.texts, first.sources):
        model: Any = parts.model
        model.objects.bulk_create(
            _copied(part, point_id=row.pk) for row in rows for part in parts.all()
        )
    return rows


def steps(world: World, count: int) -> None:
    begun = ScriptStep.objects.count()
    ScriptStep.objects.bulk_create(
        ScriptStep(campaign=world.campaign, point=point, position=begun + place)
        for place, point in enumerate(points(world, count))
    )


def sources(world: World, count: int) -> None:
    first = Point.objects.filter(scriptstep__campaign=world.campaign)[0]
    Source.objects.bulk_create(
        Source(point=first, title="A law", publisher="NPC", published="2018", grade=Grade.A)
        for _ in range(count)
    )


def _copied(row: Any, **other: Any) -> Any:
    kept = {one.attname: getattr(row, one.attname) for one in row._meta.concrete_fields}
    return type(row)(**{**kept, "id": uuid4(), **other})


def imports(world: World, count: int) -> list[Import]:
    by = world.cast.carol
    kind = {"kind": ImportKind.PASTE, "state": ImportState.DONE}
    rows = [Import(at=NOW, by_tag=by.tag, **kind) for _ in range(count)]
    for row in rows:
        seal_into(row, TOLD.to_payload(), by)
    Import.objects.bulk_create(rows)
    return rows


def uploads(world: World, count: int) -> None:
    facts = {"name": "list.csv", "size": 1, "digest": "", "kinds": []}
    rows = [Upload(at=NOW, arrived_at=NOW, by_tag=uuid4()) for _ in range(count)]
    for row in rows:
        seal_into(row, facts, world.cast.carol)
    Upload.objects.bulk_create(rows)


def stations(world: World, count: int) -> list[Station]:
    said = {"name": "雨巷派出所", "lang": "zh-Hans", "place": "河湾市", "place_lang": "zh-Hans"}
    records = world.cast.registrar().ordinary_many([said] * count, NOW)
    return Station.objects.bulk_create(Station(record=one) for one in records)


def people(cast: Cast, at: Sequence[Station]) -> list[Person]:
    """One at each."""
    said = {"name": "李建", "lang": "zh-Hans", "title": "所长"}
    registrar = cast.registrar()
    records = registrar.ordinary_many([said] * len(at), NOW)
    sensitive = registrar.sensitive_many([{}] * len(at), NOW)
    return Person.objects.bulk_create(
        Person(station=where, record=record, sensitive=other)
        for where, record, other in zip(at, records, sensitive, strict=True)
    )


def lines(cast: Cast, of: Sequence[Person | Station], **more: Any) -> list[Line]:
    """One of each."""
    said = {"e164": "+865360000121", "ext": "", "hint": ""}
    records = cast.registrar().ordinary_many([said] * len(of), NOW)
    shared = {"kind": LineKind.WORK, "hours_class": "work", **more}
    return Line.objects.bulk_create(
        Line(
            record=record,
            station=whose.station if isinstance(whose, Person) else whose,
            person=whose if isinstance(whose, Person) else None,
            fingerprint=uuid4().bytes,
            **shared,
        )
        for whose, record in zip(of, records, strict=True)
    )


def whole_stations(world: World, count: int) -> None:
    """Each with a person and a line of its own."""
    made = stations(world, count)
    lines(world.cast, made)
    lines(world.cast, people(world.cast, made))


def in_station(world: World, count: int) -> None:
    """People and lines of the first one."""
    first = world.lines[0].station
    people(world.cast, [first] * count)
    lines(world.cast, [first] * count)


def of_person(world: World, count: int) -> None:
    """Lines and changes of the first one."""
    person = world.lines[1].person
    assert person is not None
    lines(world.cast, [person] * count)
    changes(world, count, person=person)


def changes(world: World, count: int, **whose: Any) -> None:
    said = {"kind": ChangeKind.MOVED, "on": "", "note": "x", "entered_by": "Carol", "source": ""}
    rows = [Change(at=NOW, **whose) for _ in range(count)]
    for row in rows:
        seal_into(row, said, world.cast.carol)
    Change.objects.bulk_create(rows)


def line_changes(world: World, count: int) -> None:
    """Changes and sources of the first line of a person, and of the person."""
    line = world.lines[1]
    changes(world, count, line=line)
    changes(world, count, person=line.person)
    Mention.objects.bulk_create(
        Mention(imported=one, line=line, station=line.station, person=line.person)
        for one in imports(world, count)
    )


def of_import(world: World, count: int) -> None:
    """Lines of people and of offices, all by the newest import."""
    newest = Import.objects.first() or imports(world, 1)[0]
    made = stations(world, count)
    lines(world.cast, [*made[::2], *people(world.cast, made[1::2])], imported=newest)


def of_import_in_use(world: World, count: int) -> None:
    """Lines, people and offices that would stay."""
    of_import(world, count)
    newest = Import.objects.first()
    Station.objects.update(imported=newest)
    Person.objects.update(imported=newest)
    Change.objects.bulk_create(
        Change(line=line, at=NOW) for line in Line.objects.filter(imported=newest)
    )


def owed(world: World, count: int) -> None:
    line, contact = world.lines[0], world.contacts[0]
    Attempt.objects.bulk_create(
        Attempt(
            lease_id=uuid4(),
            contact=contact,
            line=line,
            station_id=line.station_id,
            person_tag=contact.person_tag,
            member_tag=world.cast.alice.tag,
            shown_at=NOW - DAY,
        )
        for _ in range(count)
    )


def rows_of_a_table(count: int, first: int = 0) -> bytes:
    rows = (f"第{at}所,临澜市,王建,,0536-{at:07d}," for at in range(first, first + count))
    return ("单位,地区,姓名,职务,办公电话,手机\n" + "\n".join(rows) + "\n").encode()


def doubts(world: World, count: int) -> None:
    rows = [
        Dispute(line=line, at=NOW) for line in lines(world.cast, [world.lines[0].station] * count)
    ]
    for row in rows:
        seal_into(row, {"why": ""}, world.cast.carol)
    Dispute.objects.bulk_create(rows)


def pastes(by: Actor, count: int) -> None:
    for _ in range(count):
        propose(text=REPORT, area="", source=SOURCE, read=reading(), by=by, now=NOW)


def handed_in(by: Actor, count: int) -> None:
    pastes(by, count)
    for paste_id in Paste.objects.filter(handed_in_at=None).values_list("pk", flat=True):
        hand_in(paste_id=paste_id, by=by, now=NOW)


def rows_of_a_report(world: World, count: int) -> None:
    found = LINES * (count // len(LINES) + 1)
    read = reading(Proposal(lines=found[:count]))
    propose(text=REPORT, area="", source=SOURCE, read=read, by=world.cast.carol, now=NOW)


def whole_stations_found(world: World, count: int) -> None:
    """As a table brings them, so that they are looked up."""
    begun = Station.objects.count()
    taken(world.cast.carol, rows_of_a_table(count, begun))
