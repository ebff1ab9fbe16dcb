"""Numbers that the directory has as somebody else's: seen by a person before they are taken."""

from dataclasses import replace
from uuid import UUID

import pytest

from clarion.actions.actor import Actor
from clarion.actions.intake.check_paste import check_paste, judge_rows
from clarion.actions.intake.confirm import NothingTaken, confirm
from clarion.actions.intake.edit_paste import edit_rows
from clarion.actions.intake.judge import Judged, Owner
from clarion.actions.intake.open_imports import open_import
from clarion.actions.intake.pasted import Row
from clarion.actions.intake.pastes import open_paste
from clarion.actions.intake.propose import propose
from clarion.models import Line, Mention, Person, Station, Stop
from clarion.readers.proposal import LineFound, Proposal
from clarion.rules.vocabulary import LineKind, RowFate, StopScope
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast
from tests.reports import REPORT, SOURCE, line, reading

pytestmark = pytest.mark.django_db
MOBILE = "+8615400000001"
YU = {"person": "于志强", "title": "教导员", "org": "奎山路派出所", "place": "临澜市"}
DESK = {"person": "", "title": "", "org": "奎山路派出所", "place": "临澜市"}
THE_OWNER = Owner("于志强", "教导员", "奎山路派出所", "临澜市")


@pytest.fixture
def cast() -> Cast:
    return make_cast(volunteers=1)


def told(**whose: str) -> LineFound:
    return line("15400000001", MOBILE, LineKind.MOBILE, **whose)


def pasted(by: Actor, **whose: str) -> UUID:
    read = reading(Proposal(lines=(told(**whose),)))
    return propose(text=REPORT, area="", source=SOURCE, read=read, by=by, now=NOW)


def entered(by: Actor, **whose: str) -> UUID:
    return confirm(paste_id=pasted(by, **whose), by=by, now=NOW)


def judged(paste_id: UUID, by: Actor) -> Judged:
    opened = open_paste(paste_id=paste_id, by=by, now=NOW).pasted
    [one] = check_paste(pasted=opened, by=by, now=NOW).judged
    assert judge_rows(pasted=opened, rows=opened.rows, by=by, now=NOW) == (one,)
    return one


def keep(paste_id: UUID, by: Actor, row: Row) -> None:
    edit_rows(paste_id=paste_id, edited={0: row}, station="", place="", by=by, now=NOW)


@pytest.mark.parametrize(
    "whose",
    [
        {"person": "Lin", "title": "Officer", "org": "Shuangta Police Station", "place": ""},
        {**YU, "person": "林大明"},
        {**YU, "person": "于建国"},
        {**YU, "org": "双塔派出所"},
        {**DESK, "org": "双塔派出所"},
        {**DESK, "place": "沙河市"},
        {**YU, "org": "——"},
        {**YU, "person": "林某"},
    ],
)
def test_another_owner_is_told_and_waits_to_be_seen(cast: Cast, whose: dict[str, str]) -> None:
    entered(cast.carol, **YU)
    paste_id = pasted(cast.dave, **whose)
    one = judged(paste_id, cast.dave)
    assert (one.fate, one.owner, one.taken) == (RowFate.OTHERS, THE_OWNER, False)
    assert audited(cast, cast.dave)[-1] == {"verb": "compare_owners", "lines": "1"}
    with pytest.raises(NothingTaken):
        confirm(paste_id=paste_id, by=cast.dave, now=NOW)


@pytest.mark.parametrize(
    "whose",
    [
        YU,
        DESK,
        {**YU, "person": "于志強", "org": "奎山路派出所", "place": "臨瀾市"},
        {**YU, "person": "Yu Zhiqiang", "org": "Kuishan lu paichusuo", "place": "Linlan Shi"},
        {**YU, "org": "桥东分局奎山路派出所", "place": "临澜市"},
        {**YU, "place": ""},
        {**YU, "person": "姓于"},
        {**YU, "person": "于某", "title": "所长"},
    ],
)
def test_the_same_owner_in_another_spelling_is_the_same(cast: Cast, whose: dict[str, str]) -> None:
    entered(cast.carol, **YU)
    one = judged(pasted(cast.dave, **whose), cast.dave)
    assert (one.fate, one.owner) == (RowFate.KNOWN, None)


def test_whoever_sits_at_a_desk_is_no_other_owner_of_it(cast: Cast) -> None:
    entered(cast.carol, **DESK)
    assert judged(pasted(cast.dave, **YU), cast.dave).fate == RowFate.KNOWN
    other = judged(pasted(cast.dave, **{**YU, "org": "双塔派出所"}), cast.dave)
    assert other.owner == Owner("", "", "奎山路派出所", "临澜市")


def test_what_was_seen_becomes_a_source_and_the_line_stays_whose_it_is(cast: Cast) -> None:
    entered(cast.carol, **YU)
    chief, office = Person.objects.get(), Station.objects.get()
    paste_id = pasted(cast.dave, **{**YU, "person": "林大明", "org": "双塔派出所"})
    row = judged(paste_id, cast.dave).row
    keep(paste_id, cast.dave, replace(row, seen="0536 0000001"))
    assert judged(paste_id, cast.dave).fate == RowFate.OTHERS
    keep(paste_id, cast.dave, replace(row, seen=row.number))
    one = judged(paste_id, cast.dave)
    assert (one.fate, one.owner) == (RowFate.KNOWN, THE_OWNER)
    import_id = confirm(paste_id=paste_id, by=cast.dave, now=NOW)
    known = Line.objects.get()
    assert (known.person, known.station) == (chief, office)
    [mention] = Mention.objects.exclude(person=chief)
    assert mention.station != office
    [shown] = open_import(import_id=import_id, by=cast.dave, now=NOW).lines
    assert (shown.person, shown.station, shown.owner) == ("林大明", "双塔派出所", THE_OWNER)


def test_an_import_says_nothing_of_an_owner_who_is_the_same(cast: Cast) -> None:
    first, again = entered(cast.carol, **YU), entered(cast.carol, **YU)
    for import_id in (first, again):
        [shown] = open_import(import_id=import_id, by=cast.dave, now=NOW).lines
        assert (shown.person, shown.owner) == ("于志强", None)


def test_nothing_is_opened_for_what_is_found_by_its_names(cast: Cast) -> None:
    entered(cast.carol, **YU)
    judged(pasted(cast.dave, **YU), cast.dave)
    assert [one["verb"] for one in audited(cast, cast.dave)] == ["propose"]


def test_whose_a_relatives_number_is_nobody_is_told(cast: Cast) -> None:
    entered(cast.carol, **YU)
    paste_id = pasted(cast.dave, **{**YU, "org": "双塔派出所"})
    opened = open_paste(paste_id=paste_id, by=cast.dave, now=NOW).pasted
    kin = (replace(opened.rows[0], reason="relative"), replace(opened.rows[0], station="三处"))
    first, second = judge_rows(pasted=opened, rows=kin, by=cast.dave, now=NOW)
    assert (first.owner, second.owner) == (None, THE_OWNER)


def test_a_researcher_is_told_of_no_owner(cast: Cast) -> None:
    entered(cast.carol, **YU)
    author = cast.actors["V0"]
    paste_id = pasted(author, **{**YU, "org": "双塔派出所"})
    opened = open_paste(paste_id=paste_id, by=author, now=NOW).pasted
    [one] = judge_rows(pasted=opened, rows=opened.rows, by=author, now=NOW)
    assert (one.fate, one.owner) == (RowFate.NEW, None)


@pytest.mark.parametrize("whose", [YU, DESK])
def test_who_asked_a_volunteer_to_stop_is_stopped_before_it_is_folded_in(
    cast: Cast, whose: dict[str, str]
) -> None:
    entered(cast.carol, **whose)
    rung = Line.objects.get()
    assert judged(pasted(cast.dave, **whose), cast.dave).fate == RowFate.KNOWN
    Line.objects.update(callable=False)
    assert judged(pasted(cast.dave, **whose), cast.dave).fate == RowFate.KNOWN
    Stop.objects.create(
        scope=StopScope.PERSON if rung.person else StopScope.LINE,
        lasting=True,
        person_tag=rung.person.tag if rung.person else UUID(int=3),
        line_id=UUID(int=1) if rung.person else rung.pk,
        campaign_id=UUID(int=2),
        at=NOW,
        signer=cast.alice.tag,
        signature=b"",
    )
    other = {**YU, "person": "林大明", "org": "双塔派出所"}
    one = judged(pasted(cast.dave, **other), cast.dave)
    assert (one.fate, one.owner) == (RowFate.STOPPED, None)
    Stop.objects.update(reversed_at=NOW)
    assert judged(pasted(cast.dave, **whose), cast.dave).fate == RowFate.KNOWN
