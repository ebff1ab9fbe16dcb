"""An import is undone as a whole; what somebody uses stays."""

from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.actions import search_index
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.directory.move_person import Move, move_person
from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.open_imports import open_import, open_imports
from clarion.actions.intake.open_subject import open_line_changes, open_person_changes
from clarion.actions.intake.open_undo import Stays, UndoPlan, open_stays, open_undo
from clarion.actions.intake.propose import propose
from clarion.actions.intake.undo_import import Undone, UndoneAlready, undo_import
from clarion.actions.refusal import NotFound
from clarion.countries.registry import profile
from clarion.models import Import, Line, Mention, Person, Record, Station, Wrap
from clarion.rules.vocabulary import ImportState, LineKind
from tests.actions.directory.given import a_station
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_campaign, make_cast
from tests.reports import REPORT, SOURCE, reading

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def imported(cast: Cast) -> UUID:
    by = cast.carol
    paste_id = propose(text=REPORT, area="", source=SOURCE, read=reading(), by=by, now=NOW)
    return confirm(paste_id=paste_id, by=by, now=NOW)


def undo(cast: Cast, import_id: UUID) -> Undone:
    return undo_import(import_id=import_id, by=cast.carol, now=NOW)


def left() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Line, Person, Station, Record, Wrap))


def test_what_only_this_import_brought_goes_with_its_records(cast: Cast) -> None:
    before = left()
    import_id = imported(cast)
    assert undo(cast, import_id) == Undone(lines=3, people=1, stations=1)
    assert left() == before
    row = Import.objects.get()
    assert (row.state, row.undone_at) == (ImportState.UNDONE, NOW)
    assert audited(cast, cast.carol)[-1] == {"verb": "undo_import", "imported": str(import_id)}


def test_what_is_in_a_campaign_stays_with_its_person_and_office(cast: Cast) -> None:
    import_id = imported(cast)
    mobile = Line.objects.get(kind=LineKind.MOBILE)
    enlist(campaign=make_campaign(cast), lines=[mobile], language="zh", by=cast.carol, now=NOW)
    assert undo(cast, import_id) == Undone(lines=2, people=0, stations=0)
    assert list(Line.objects.all()) == [mobile]


def test_what_another_import_names_stays_until_that_is_undone_too(cast: Cast) -> None:
    first, second = imported(cast), imported(cast)
    assert undo(cast, first) == Undone(lines=0, people=0, stations=0)
    assert undo(cast, second) == Undone(lines=0, people=0, stations=0)
    assert Mention.objects.count() == 0


def told(stays: Stays) -> tuple[int, int, int, list[str], list[str], list[str]]:
    return (
        stays.line_count,
        stays.person_count,
        stays.station_count,
        [one.ending for one in stays.lines],
        [one.name for one in stays.people],
        [one.name for one in stays.stations],
    )


def plan_of(cast: Cast, import_id: UUID) -> UndoPlan:
    return open_undo(import_id=import_id, by=cast.carol, now=NOW)


def goes(plan: UndoPlan) -> Undone:
    return Undone(plan.lines, plan.people, plan.stations)


def test_what_goes_is_told_before_and_just_that_goes(cast: Cast) -> None:
    import_id = imported(cast)
    plan = plan_of(cast, import_id)
    assert (plan.title, bool(plan.stays), told(plan.stays)) == (
        SOURCE.title,
        False,
        (0, 0, 0, [], [], []),
    )
    assert audited(cast, cast.carol)[-1] == {"verb": "open_undo", "imported": str(import_id)}
    assert goes(plan) == undo(cast, import_id) == Undone(lines=3, people=1, stations=1)
    with pytest.raises(UndoneAlready):
        plan_of(cast, import_id)
    with pytest.raises(NotFound):
        plan_of(cast, uuid4())


def test_who_moved_meanwhile_stays_and_is_named_before_and_after(cast: Cast) -> None:
    import_id = imported(cast)
    new = a_station(cast)
    move = Move(new.pk, None, "their page")
    move_person(person_id=Person.objects.get().pk, move=move, by=cast.carol, now=NOW)
    plan = plan_of(cast, import_id)
    assert told(plan.stays) == (0, 1, 0, [], ["王建国"], [])
    assert goes(plan) == undo(cast, import_id) == Undone(lines=3, people=0, stations=1)
    stays = open_stays(import_id=import_id, by=cast.carol, now=NOW)
    assert stays == plan.stays
    assert audited(cast, cast.carol)[-1]["verb"] == "open_stays"


def test_what_another_import_names_is_told_to_stay(cast: Cast) -> None:
    first, _ = imported(cast), imported(cast)
    plan = plan_of(cast, first)
    assert (goes(plan), sorted(told(plan.stays)[3])) == (Undone(0, 0, 0), ["01", "21", "22"])
    assert told(plan.stays)[4:] == (["王建国"], ["河口路派出所"])
    assert (plan.stays.more, undo(cast, first)) == (0, Undone(0, 0, 0))


def test_it_is_undone_once(cast: Cast) -> None:
    import_id = imported(cast)
    undo(cast, import_id)
    with pytest.raises(UndoneAlready):
        undo(cast, import_id)
    with pytest.raises(NotFound):
        undo(cast, uuid4())


def test_after_undoing_the_same_report_comes_back(cast: Cast) -> None:
    undo(cast, imported(cast))
    imported(cast)
    assert (Line.objects.count(), Person.objects.count(), Station.objects.count()) == (3, 1, 1)


def test_an_import_says_where_it_is_from_and_what_it_brought(cast: Cast) -> None:
    imported(cast)
    import_id = imported(cast)
    [newest, _] = open_imports(by=cast.dave, now=NOW).rows
    opened = open_import(import_id=import_id, by=cast.dave, now=NOW)
    assert {newest.told.title, opened.told.told.title} == {SOURCE.title}
    assert (opened.told.new, opened.told.known, opened.told.refused) == (0, 3, 0)
    assert sorted(
        (one.kind, one.ending, one.station, one.person, one.known) for one in opened.lines
    ) == [
        (LineKind.DUTY, "22", "河口路派出所", "", True),
        (LineKind.MOBILE, "01", "河口路派出所", "王建国", True),
        (LineKind.WORK, "21", "河口路派出所", "王建国", True),
    ]
    assert audited(cast, cast.dave)[-1] == {"verb": "open_import", "imported": str(import_id)}
    with pytest.raises(NotFound):
        open_import(import_id=uuid4(), by=cast.dave, now=NOW)


def test_opening_asks_the_database_as_often_for_many_lines_as_for_one(cast: Cast) -> None:
    import_id = imported(cast)

    def statements() -> int:
        with CaptureQueriesContext(connection) as asked:
            open_import(import_id=import_id, by=cast.dave, now=NOW)
        return len(asked)

    statements()
    three = statements()
    Line.objects.exclude(kind=LineKind.MOBILE).delete()
    assert statements() == three


def test_what_is_confirmed_is_found_and_what_is_undone_is_not(cast: Cast) -> None:
    import_id = imported(cast)
    keys = ["#0122", "#0001"]
    chief, line = Person.objects.get(), Line.objects.get(kind=LineKind.MOBILE)
    found = search_index.find(keys, cast.registrar())
    assert {one.id for one in found["#0001"]} == {line.pk}
    assert len(found["#0122"]) == 1
    [name] = profile("china").search.wanted("王建国")[0]
    found = search_index.find(name, cast.registrar())
    assert {one.id for ids in found.values() for one in ids} == {chief.pk}
    undo(cast, import_id)
    assert search_index.find([*keys, *name], cast.registrar()) == dict.fromkeys(
        [*keys, *name], frozenset()
    )


def test_a_line_and_a_person_say_which_reports_name_them(cast: Cast) -> None:
    ids = [imported(cast), imported(cast)]
    mobile = Line.objects.get(kind=LineKind.MOBILE)
    of_line = open_line_changes(line_id=mobile.pk, by=cast.dave, now=NOW)
    chief = Person.objects.get()
    of_person = open_person_changes(person_id=chief.pk, by=cast.dave, now=NOW)
    for opened in (of_line, of_person):
        assert {one.import_id for one in opened.sources} == {*ids}
        assert {one.told.title for one in opened.sources} == {SOURCE.title}
        assert (opened.person, opened.title, opened.place) == ("王建国", "所长", "临澜市")
    assert (of_line.kind, of_person.kind) == (LineKind.MOBILE, None)
