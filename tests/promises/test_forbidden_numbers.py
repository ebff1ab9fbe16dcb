"""Numbers that must never ring: whatever door they come to, none becomes a contact that is ready.

Every entry there is, and every later step, is driven with planted numbers of each kind.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.directory.files import Files
from clarion.actions.directory.merge_people import merge_people
from clarion.actions.directory.merge_stations import merge_stations
from clarion.actions.directory.move_person import Move, move_person
from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.edit_paste import edit_rows
from clarion.actions.intake.pastes import open_to_change
from clarion.actions.intake.propose import propose
from clarion.actions.refusal import Refused
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import (
    Attempt,
    Contact,
    Dispute,
    Line,
    Mention,
    Person,
    Station,
    Stop,
    Suppression,
)
from clarion.rules.vocabulary import How, LineKind, Tick, Who
from clarion.web.reading import read
from tests.actions.directory.given import a_person, a_station, fingerprints
from tests.actions.intake.tables import taken
from tests.actions.steps import answered, call
from tests.cast import NOW, World, make_campaign, make_world, mobile, number
from tests.reports import SOURCE

pytestmark = pytest.mark.django_db

STOPPED, LISTED, INSIDE = number(1), mobile(310), number(240)
WORK, PHONE, HOME = number(201), mobile(301), number(202)
WIFE, FAMILY, ASKED = mobile(302), mobile(303), mobile(304)
# Named as a work line and a mobile by one source, as a home and a wife's by another.
HOUSE, SPOUSE, REMARKED = number(250), mobile(320), mobile(321)
HOTLINES = ("+86110", "+8612389", "+864000000000", "+8645112389")
FORBIDDEN = {STOPPED, LISTED, INSIDE, HOME, WIFE, FAMILY, ASKED, *HOTLINES}
REPORT = """临澜市公安局河口路派出所
所长王建国：办公0451-00000201，手机15400000301，宅电0451-00000202
其妻手机：15400000302
受害人家属电话：15400000303
教导员李建华：手机15400000310，办公0451-00000001
值班室：0451-00000240 转 801
门卫张伟：15400000304，请不要再打
举报电话：12389，报警电话：110，400-000-0000
"""


@pytest.fixture
def world() -> World:
    """One person has asked us to stop; a list of others was taken in."""
    made = make_world(stations=2)
    call(made.contacts[1], made.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    fold_stops(by=made.cast.carol, now=NOW)
    text = f"{LISTED}\n{INSIDE}"
    take_do_not_call(text=text, default_area="", by=made.cast.carol, now=NOW)
    return made


def enlist_all(world: World) -> None:
    by = world.cast.carol
    campaign = make_campaign(world.cast)
    lines = list(Line.objects.select_related("person"))
    enlist(campaign=campaign, lines=lines, language="zh", by=by, now=NOW)
    release(campaign=campaign, count=1000, by=by, now=NOW)


def ringing(world: World) -> set[str]:
    """The numbers of all contacts that are ready now or later, read from the records."""
    lines = Line.objects.filter(contact__ready_at__isnull=False).distinct()
    opened = Files(world.cast.carol).opened(line.record_id for line in lines)
    return {one.payload["e164"] for one in opened.values()}


def paste(world: World) -> None:
    """The whole report, with every row ticked and every row under the office."""
    by = world.cast.carol
    paste_id = propose(text=REPORT, area="0451", source=SOURCE, read=read, by=by, now=NOW)
    rows = open_to_change(paste_id, by).pasted.rows
    ticked = {place: replace(row, take=True) for place, row in enumerate(rows)}
    station = "河口路派出所"
    edit_rows(paste_id=paste_id, edited=ticked, station=station, place="临澜市", by=by, now=NOW)
    confirm(paste_id=paste_id, by=by, now=NOW)


def import_table(world: World) -> None:
    """Every number under every column that may ring, alone and with an extension of somebody."""
    rows = [
        f"河口路派出所,临澜市,{e164}{ext},{HOME}\n"
        for e164 in (*sorted(FORBIDDEN - {HOME}), WORK)
        for ext in ("", "转801")
    ]
    taken(world.cast.carol, ("单位,地区,办公电话,宅电\n" + "".join(rows)).encode())


def import_as_mobiles(world: World) -> None:
    """The same in a file that says nothing of them, and one that says who must not be called."""
    numbers = (*sorted(FORBIDDEN - {HOME}), WORK)
    taken(world.cast.carol, ("phone\n" + "\n".join(numbers)).encode())
    said = [f"{e164},{'否' if e164 == WORK else '是'}\n" for e164 in (*numbers, HOME)]
    taken(world.cast.carol, ("手机,请勿拨打\n" + "".join(said)).encode())


def add_each(world: World) -> None:
    cast, station = world.cast, a_station(world.cast)
    for e164 in sorted(FORBIDDEN | {WORK}):
        for ext in ("", "801"):
            with suppress(Refused):
                add_line(
                    facts=LineFacts(e164, ext, LineKind.HOME if e164 == HOME else LineKind.WORK),
                    station=station,
                    person=None,
                    fingerprints=fingerprints(cast),
                    registrar=cast.registrar(),
                    by=cast.carol,
                    now=NOW,
                )


def test_a_pasted_report_brings_what_may_ring_and_nothing_else(world: World) -> None:
    paste(world)
    enlist_all(world)
    assert ringing(world) & FORBIDDEN == set()
    assert {WORK, PHONE} <= ringing(world)


@pytest.mark.parametrize("door", [import_table, import_as_mobiles])
def test_a_table_brings_what_may_ring_and_nothing_else(
    world: World, door: Callable[[World], None]
) -> None:
    """Whose a number is, its column alone says: relatives have no column that rings."""
    door(world)
    enlist_all(world)
    assert ringing(world) & (FORBIDDEN - {WIFE, FAMILY, ASKED}) == set()
    assert WORK in ringing(world)


# As an office's and as nobody's to call: in a table, in a report.
OFFICE_ROWS = f"单位,办公电话,手机\n河口路派出所,{HOUSE},{SPOUSE}\n"
APART_ROWS = f"单位,宅电,家属电话\n河口路派出所,{HOUSE},{SPOUSE}\n"
OFFICE_REPORT = """临澜市公安局河口路派出所
所长王建国：办公0451-00000250，手机15400000320
"""
APART_REPORT = """临澜市公安局河口路派出所
所长王建国：办公0451-00000251，宅电0451-00000250
其妻手机：15400000320
"""
BOTH_WAYS = {
    "office_first": f"{HOUSE},{SPOUSE},,\n,,{HOUSE},{SPOUSE}\n",
    "apart_first": f",,{HOUSE},{SPOUSE}\n{HOUSE},{SPOUSE},,\n",
}


def take_in(world: World, said: str) -> None:
    """Whatever is ticked by itself, confirmed."""
    by = world.cast.carol
    if said.startswith("单位"):
        taken(by, said.encode())
        return
    paste_id = propose(text=said, area="0451", source=SOURCE, read=read, by=by, now=NOW)
    confirm(paste_id=paste_id, by=by, now=NOW)


def in_doubt(world: World) -> set[str]:
    """The numbers of lines that wait for a coordinator, and those of homes."""
    asked = Dispute.objects.filter(decided_at=None).values_list("line")
    homes = Line.objects.filter(kind=LineKind.HOME).values_list("pk")
    lines = Line.objects.filter(pk__in=asked.union(homes))
    opened = Files(world.cast.carol).opened(line.record_id for line in lines)
    return {one.payload["e164"] for one in opened.values()}


@pytest.mark.parametrize("apart", [APART_ROWS, APART_REPORT], ids=["table", "report"])
@pytest.mark.parametrize("office", [OFFICE_ROWS, OFFICE_REPORT], ids=["table", "report"])
def test_what_a_later_source_sets_apart_leaves_the_queue_at_once(
    world: World, office: str, apart: str
) -> None:
    take_in(world, office)
    enlist_all(world)
    assert {HOUSE, SPOUSE} <= ringing(world)
    take_in(world, apart)
    assert ringing(world) & {HOUSE, SPOUSE} == set()
    assert in_doubt(world) == {HOUSE, SPOUSE}
    enlist_all(world)
    assert ringing(world) & {HOUSE, SPOUSE} == set()


@pytest.mark.parametrize("apart", [APART_ROWS, APART_REPORT], ids=["table", "report"])
@pytest.mark.parametrize("office", [OFFICE_ROWS, OFFICE_REPORT], ids=["table", "report"])
def test_what_an_earlier_source_set_apart_does_not_ring(
    world: World, office: str, apart: str
) -> None:
    take_in(world, apart)
    take_in(world, office)
    enlist_all(world)
    assert ringing(world) & {HOUSE, SPOUSE} == set()
    assert in_doubt(world) == {HOUSE, SPOUSE}


@pytest.mark.parametrize("rows", BOTH_WAYS.values(), ids=BOTH_WAYS.keys())
def test_one_table_may_say_both(world: World, rows: str) -> None:
    taken(world.cast.carol, f"办公电话,手机,宅电,家属电话\n{rows}".encode())
    enlist_all(world)
    assert ringing(world) & {HOUSE, SPOUSE} == set()
    assert in_doubt(world) == {HOUSE, SPOUSE}


def test_a_row_that_says_so_stops_its_numbers_for_ever(world: World) -> None:
    """In a column of its own, as a state, or in a remark; by no door it comes back."""
    rows = f"{WORK}转801,是,,\n{PHONE},,DNC,\n{SPOUSE},否,ok,打不通再试\n"
    rows += f"{REMARKED},,,本人要求勿再打\n"
    take_in(world, f"单位,电话,请勿拨打,状态\n,{WORK}转801,,\n".replace("\n,", "\n门卫,"))
    assert taken(world.cast.carol, f"电话,请勿拨打,状态,备注\n{rows}".encode()).rows_stopped == 3
    add_each(world)
    paste(world)
    import_table(world)
    taken(world.cast.carol, f"办公电话\n{REMARKED}\n{PHONE}\n".encode())
    enlist_all(world)
    lines = Line.objects.filter(contact__ready_at__isnull=False)
    opened = Files(world.cast.carol).opened(line.record_id for line in lines)
    rings = {(one.payload["e164"], one.payload["ext"]) for one in opened.values()}
    assert rings & {(WORK, "801"), (PHONE, ""), (REMARKED, "")} == set()
    assert {(WORK, ""), (SPOUSE, "")} <= rings


def test_a_card_that_says_so_stops_its_number_for_ever(world: World) -> None:
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL;TYPE=CELL:{e164}\r\n{said}END:VCARD\r\n"
        for name, e164, said in (
            ("李明", SPOUSE, "NOTE:态度和善\r\n"),
            ("张伟", REMARKED, "NOTE:2024年3月通话\\n本人要求勿再打\r\n"),
            ("陈平", PHONE, "CATEGORIES:Police,Do not call\r\n"),
        )
    )
    assert taken(world.cast.carol, cards.encode()).rows_stopped == 2
    taken(world.cast.carol, f"办公电话\n{REMARKED}\n{PHONE}\n{WORK}\n".encode())
    enlist_all(world)
    rings = ringing(world)
    assert rings & {REMARKED, PHONE} == set()
    assert {SPOUSE, WORK} <= rings


def test_numbers_added_by_hand(world: World) -> None:
    """Whose a number is, nobody can see: those of relatives are known by the report alone."""
    add_each(world)
    enlist_all(world)
    assert ringing(world) & (FORBIDDEN - {WIFE, FAMILY, ASKED}) == set()
    assert WORK in ringing(world)


def test_who_asked_in_the_report_is_stopped_for_ever(world: World) -> None:
    paste(world)
    for way in (add_each, paste, import_table, import_as_mobiles):
        with suppress(Refused):
            way(world)
    enlist_all(world)
    assert ASKED not in ringing(world)


def test_nothing_comes_back_by_merging_and_moving(world: World) -> None:
    paste(world)
    by, stopped = world.cast.carol, world.lines[1].person
    assert stopped is not None
    for other in Person.objects.exclude(pk=stopped.pk):
        move_person(
            person_id=other.pk, move=Move(a_station(world.cast).pk, None, ""), by=by, now=NOW
        )
    double = a_person(world.cast, world.lines[1].station, "王建OO")
    merge_people(person_id=double.pk, other_id=stopped.pk, by=by, now=NOW)
    first, *offices = Station.objects.order_by("pk")
    for office in offices:
        merge_stations(station_id=first.pk, other_id=office.pk, by=by, now=NOW)
    with suppress(Refused):
        paste(world)
    enlist_all(world)
    assert ringing(world) & FORBIDDEN == set()


def test_nothing_comes_back_after_everything_was_forgotten(world: World) -> None:
    paste(world)
    for model in (Attempt, Contact, Mention, Line):
        model.objects.all().delete()
    add_each(world)
    paste(world)
    import_table(world)
    enlist_all(world)
    assert ringing(world) & (FORBIDDEN - {WIFE, FAMILY}) == set()
    assert WORK in ringing(world)


def test_nothing_comes_back_with_a_backup_from_before(world: World, journal: Path) -> None:
    """Before the stops were heard, and before their lines were there."""
    for model in (Stop, Suppression, Attempt, Contact, Line):
        model.objects.all().delete()
    merge_journal(path=journal)
    add_each(world)
    paste(world)
    import_table(world)
    enlist_all(world)
    assert ringing(world) & (FORBIDDEN - {WIFE, FAMILY, ASKED}) == set()
    assert PHONE in ringing(world)
