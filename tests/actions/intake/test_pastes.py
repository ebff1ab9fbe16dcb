"""From a pasted report to the directory, and back out of it."""

from dataclasses import replace
from uuid import UUID

import pytest

from clarion.actions.actor import Actor
from clarion.actions.intake.check_paste import Checked, check_paste, outdated
from clarion.actions.intake.confirm import NothingTaken, confirm
from clarion.actions.intake.discard import discard
from clarion.actions.intake.edit_paste import answer_gaps, edit_rows
from clarion.actions.intake.hand_in import hand_in
from clarion.actions.intake.open_desk import open_desk
from clarion.actions.intake.open_imports import open_imports
from clarion.actions.intake.pasted import Pasted, Row
from clarion.actions.intake.pastes import HandedIn, OpenedPaste, open_paste
from clarion.actions.intake.propose import propose
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.provenance import CaseFacts
from clarion.actions.refusal import NotFound
from clarion.models import Import, Line, Mention, Paste, Person, Station, Stop, Suppression
from clarion.readers.proposal import Proposal
from clarion.rules.vocabulary import (
    ImportKind,
    ImportState,
    KeyringKind,
    LineKind,
    RowFate,
    RowGroup,
    StopScope,
)
from clarion.vault.fingerprint import fingerprint
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast
from tests.reports import PROPOSAL, REPORT, SOURCE, reading

pytestmark = pytest.mark.django_db
RESEARCHER = "V0"


@pytest.fixture
def cast() -> Cast:
    return make_cast(volunteers=1)


def pasted(by: Actor) -> UUID:
    return propose(text=REPORT, area="0536", source=SOURCE, read=reading(), by=by, now=NOW)


def opened(paste_id: UUID, by: Actor) -> OpenedPaste:
    return open_paste(paste_id=paste_id, by=by, now=NOW)


def checked(paste_id: UUID, by: Actor) -> Checked:
    return check_paste(pasted=opened(paste_id, by).pasted, by=by, now=NOW)


def keep(paste_id: UUID, by: Actor, edited: dict[int, Row], station: str = "") -> None:
    edit_rows(paste_id=paste_id, edited=edited, station=station, place="", by=by, now=NOW)


def row_of(paste_id: UUID, by: Actor, at: int) -> Row:
    return opened(paste_id, by).pasted.rows[at]


def names(cast: Cast) -> tuple[list[tuple[str, str]], list[tuple[str, str]], list[str]]:
    """Offices with places, people with titles, numbers: all that is in the directory."""
    ring, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)

    def told(model: type[Station | Person | Line]) -> list[dict[str, str]]:
        ids = list(model.objects.values_list("record_id", flat=True))
        opened = open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, ids)
        return [one.payload for one in opened.values()]

    return (
        sorted((one["name"], one["place"]) for one in told(Station)),
        sorted((one["name"], one["title"]) for one in told(Person)),
        sorted(one["e164"] + one["ext"] for one in told(Line)),
    )


def fates(paste_id: UUID, by: Actor) -> list[RowFate]:
    return [one.fate for one in checked(paste_id, by).judged]


# ------------------------------------------------------------------------------------- proposals


def test_a_proposal_is_sealed_to_who_pasted_it(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    row = Paste.objects.get()
    assert (row.pk, row.by_tag, row.sealed, row.handed_in_at) == (
        paste_id,
        cast.carol.tag,
        None,
        None,
    )
    assert REPORT[:9].encode() not in bytes(row.sealed_own)
    told = opened(paste_id, cast.carol)
    assert [(one.raw, one.take, one.group, one.reason) for one in told.pasted.rows] == [
        ("0536-0000121", True, RowGroup.FOUND, ""),
        ("15400000001", True, RowGroup.FOUND, ""),
        ("0536-0000122", True, RowGroup.FOUND, ""),
        ("0536-000012", False, RowGroup.REVIEW, "wrong_length"),
        ("15400000009", False, RowGroup.REFUSED, "relative"),
        ("110", False, RowGroup.REFUSED, "hotline"),
    ]
    assert [one.number for one in told.pasted.rows] == [
        "+86 536 0000 121",
        "+86 154 0000 0001",
        "+86 536 0000 122",
        "0536-000012",
        "15400000009",
        "110",
    ]
    assert told.pasted.case == CaseFacts(stage="detention", since="2026-05-01", when="2026-05-01")
    payload = told.pasted.to_payload()
    assert Pasted.from_payload(payload) == told.pasted
    assert told.pasted.guessed == "刑事拘留"
    for name in ("table", "guessed"):
        del payload[name]  # as an earlier release wrote it
    for row in payload["rows"]:
        del row["seen"]
    assert Pasted.from_payload(payload) == replace(told.pasted, guessed="")
    assert audited(cast, cast.carol)[-1] == {"verb": "propose", "paste": str(paste_id)}
    assert names(cast) == ([], [], [])


def test_a_stage_that_the_country_does_not_know_is_left_open(cast: Cast) -> None:
    read = reading(replace(PROPOSAL, stage="somewhere"))
    paste_id = propose(text=REPORT, area="", source=SOURCE, read=read, by=cast.carol, now=NOW)
    told = opened(paste_id, cast.carol).pasted
    assert (told.case, told.guessed) == (CaseFacts(when="2026-05-01"), "")


def test_nobody_else_sees_a_proposal(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    for other in (cast.dave, cast.actors[RESEARCHER]):
        with pytest.raises(NotFound):
            opened(paste_id, other)
        with pytest.raises(NotFound):
            discard(paste_id=paste_id, by=other, now=NOW)


def test_what_is_handed_in_is_a_coordinators(cast: Cast) -> None:
    author = cast.actors[RESEARCHER]
    paste_id = pasted(author)
    hand_in(paste_id=paste_id, by=author, now=NOW)
    assert opened(paste_id, cast.dave).pasted == opened(paste_id, author).pasted
    with pytest.raises(HandedIn):
        keep(paste_id, author, {})
    with pytest.raises(HandedIn):
        hand_in(paste_id=paste_id, by=author, now=NOW)
    keep(paste_id, cast.dave, {}, station="一处")
    assert opened(paste_id, cast.dave).pasted.station == "一处"
    assert opened(paste_id, author).pasted.station == ""
    confirm(paste_id=paste_id, by=cast.dave, now=NOW)
    assert Paste.objects.count() == 0


def test_the_desk_lists_ones_own_and_what_waits(cast: Cast) -> None:
    author = cast.actors[RESEARCHER]
    first, second = pasted(author), pasted(author)
    hand_in(paste_id=first, by=author, now=NOW)
    mine = pasted(cast.carol)
    desk = open_desk(by=author, now=NOW)
    assert ({one.id for one in desk.own}, desk.to_check) == ({first, second}, ())
    assert {one.id: one.handed_in for one in desk.own} == {first: True, second: False}
    desk = open_desk(by=cast.carol, now=NOW)
    assert ([one.id for one in desk.own], [one.id for one in desk.to_check]) == ([mine], [first])
    assert (desk.own[0].title, desk.own[0].rows) == (SOURCE.title, 6)


def test_a_discarded_report_leaves_nothing(cast: Cast) -> None:
    discard(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    assert (Paste.objects.count(), Import.objects.count(), Station.objects.count()) == (0, 0, 0)


# --------------------------------------------------------------------------------- confirmations


def test_what_is_ticked_enters_the_directory(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    expected = checked(paste_id, cast.carol).expected
    assert (expected.stations, expected.people, expected.lines) == (1, 1, 3)
    import_id = confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert names(cast) == (
        [("河口路派出所", "临澜市")],
        [("王建国", "所长")],
        ["+8615400000001", "+865360000121", "+865360000122"],
    )
    chief = Person.objects.get()
    assert sorted(
        Line.objects.values_list("kind", "person", "switchboard", "callable", "hours_class")
    ) == [
        ("duty", None, True, True, "duty"),
        ("mobile", chief.pk, False, True, "mobile"),
        ("work", chief.pk, False, True, "work"),
    ]
    row = Import.objects.get()
    assert (row.pk, row.kind, row.state, row.by_tag, row.finished_at) == (
        import_id,
        ImportKind.PASTE,
        ImportState.DONE,
        cast.carol.tag,
        NOW,
    )
    assert (row.rows_seen, row.rows_done, row.rows_known, row.rows_refused) == (3, 3, 0, 0)
    assert set(Line.objects.values_list("imported", flat=True)) == {import_id}
    assert audited(cast, cast.carol)[-1] == {
        "verb": "confirm_import",
        "imported": str(import_id),
    }


def test_the_same_report_again_adds_a_source_and_no_line(cast: Cast) -> None:
    confirm(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    paste_id = pasted(cast.dave)
    assert fates(paste_id, cast.dave) == [RowFate.KNOWN] * 3
    again = confirm(paste_id=paste_id, by=cast.dave, now=NOW)
    assert (Station.objects.count(), Person.objects.count(), Line.objects.count()) == (1, 1, 3)
    chief = Person.objects.get()
    assert list(Mention.objects.values_list("imported", flat=True)) == [again] * 3
    assert list(Mention.objects.exclude(person=None).values_list("person", flat=True)) == [
        chief.pk,
        chief.pk,
    ]


def test_another_person_at_a_known_line_is_a_second_link(cast: Cast) -> None:
    confirm(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    paste_id = pasted(cast.carol)
    row = replace(row_of(paste_id, cast.carol, 2), person="李建华", title="教导员")
    keep(paste_id, cast.carol, {2: row})
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    duty = Line.objects.get(kind=LineKind.DUTY)
    assert duty.person is None
    [linked] = Mention.objects.filter(line=duty).exclude(person=None)
    assert (linked.person and linked.person.station_id) == duty.station_id
    assert names(cast)[1] == [("李建华", "教导员"), ("王建国", "所长")]


def test_one_number_twice_is_one_line_with_both_people(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    twin = replace(row_of(paste_id, cast.carol, 2), number="0536 0000121", person="李建华")
    keep(paste_id, cast.carol, {2: twin})
    assert fates(paste_id, cast.carol) == [RowFate.NEW, RowFate.NEW, RowFate.TWICE]
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert len(names(cast)[2]) == 2
    assert Mention.objects.get().person == Person.objects.exclude(line__isnull=False).get()


def test_a_name_that_is_not_whole_is_never_taken_for_somebody_known(cast: Cast) -> None:
    for title in ("所长", "所长", "教导员"):
        paste_id = pasted(cast.carol)
        number = f"0536-000{Person.objects.count():04d}"
        one = replace(row_of(paste_id, cast.carol, 2), number=number, person="李某", title=title)
        keep(paste_id, cast.carol, {2: one})
        confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert names(cast)[1].count(("李某", "所长")) == 2
    assert Person.objects.filter(mark=None).count() == 3


def test_an_edited_review_row_is_taken(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    row = row_of(paste_id, cast.carol, 3)
    assert row.station == ""
    keep(paste_id, cast.carol, {3: replace(row, take=True, number="0536-0000123")})
    assert fates(paste_id, cast.carol)[-1] == RowFate.NO_OFFICE
    keep(paste_id, cast.carol, {}, station="河口路派出所")
    assert fates(paste_id, cast.carol)[-1] == RowFate.NEW
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert "+865360000123" in names(cast)[2]


@pytest.mark.parametrize(
    ("number", "ext", "fate"),
    [
        ("110", "", RowFate.HOTLINE),
        ("0536-66", "", RowFate.UNREADABLE),
        ("0536-0000127", "eight", RowFate.UNREADABLE),
        ("0536-6660000", "", RowFate.REAL),
    ],
)
def test_what_cannot_be_taken_is_refused_and_counted(
    cast: Cast, number: str, ext: str, fate: RowFate
) -> None:
    paste_id = pasted(cast.carol)
    row = replace(row_of(paste_id, cast.carol, 0), number=number, ext=ext)
    keep(paste_id, cast.carol, {0: row})
    assert fates(paste_id, cast.carol) == [fate, RowFate.NEW, RowFate.NEW]
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert Import.objects.get().rows_refused == 1
    assert len(names(cast)[2]) == 2


def test_outside_of_practice_fictional_numbers_are_refused(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    cast.carol.deployment.practice = False
    assert fates(paste_id, cast.carol) == [RowFate.FICTIONAL] * 3
    with pytest.raises(NothingTaken):
        confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert (Paste.objects.count(), Import.objects.count(), Station.objects.count()) == (1, 0, 0)


def test_homes_and_fax_machines_are_kept_and_never_ring(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    rows = [row_of(paste_id, cast.carol, at) for at in (0, 2)]
    kinds = zip((0, 2), rows, (LineKind.HOME, LineKind.FAX), strict=True)
    keep(paste_id, cast.carol, {at: replace(row, kind=kind) for at, row, kind in kinds})
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert sorted(Line.objects.values_list("kind", "callable")) == [
        ("fax", False),
        ("home", False),
        ("mobile", True),
    ]


def test_a_stopped_number_does_not_come_back(cast: Cast) -> None:
    key = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    mark = fingerprint(key, "+865360000121", "")
    Suppression.objects.create(fingerprint=mark, proof=b"", at=NOW)
    paste_id = pasted(cast.carol)
    assert fates(paste_id, cast.carol)[0] == RowFate.STOPPED
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    assert names(cast)[2] == ["+8615400000001", "+865360000122"]


def test_nor_does_a_new_number_of_one_who_asked_us_to_stop(cast: Cast) -> None:
    confirm(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    chief = Person.objects.get()
    Stop.objects.create(
        scope=StopScope.PERSON,
        lasting=True,
        person_tag=chief.tag,
        line_id=UUID(int=1),
        campaign_id=UUID(int=2),
        at=NOW,
        signer=cast.alice.tag,
        signature=b"",
    )
    paste_id = pasted(cast.carol)
    fresh = replace(row_of(paste_id, cast.carol, 0), number="0536-0000128")
    keep(paste_id, cast.carol, {0: fresh})
    assert fates(paste_id, cast.carol) == [RowFate.STOPPED, RowFate.STOPPED, RowFate.KNOWN]


def test_answers_about_the_case_go_with_the_import(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    case = CaseFacts(name="陈某", what="taken", stage="detention", decision_on="2026-06-07")
    added = replace(row_of(paste_id, cast.carol, 0), number="0536-0000129", raw="", spans=())
    answer_gaps(paste_id=paste_id, case=case, added=added, by=cast.carol, now=NOW)
    answer_gaps(paste_id=paste_id, case=case, added=None, by=cast.carol, now=NOW)
    told = opened(paste_id, cast.carol).pasted
    assert (told.case, told.rows[-1]) == (case, added)


def test_whoever_asks_in_the_report_not_to_be_called_never_is(cast: Cast) -> None:
    confirm(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    asked = replace(PROPOSAL.refused[0], reason="stop", e164="+865360000122")
    dead = replace(PROPOSAL.refused[1], reason="dead", e164="+8615400000001")
    read = reading(Proposal(lines=(), refused=(asked, dead)))
    paste_id = propose(text=REPORT, area="", source=SOURCE, read=read, by=cast.carol, now=NOW)
    told = opened(paste_id, cast.carol).pasted
    assert [one.locked for one in told.rows] == [True, False]
    [(row, line_id)] = outdated(pasted=told, by=cast.carol, now=NOW)
    assert (row.reason, Line.objects.get(pk=line_id).kind) == ("dead", LineKind.MOBILE)
    keep(paste_id, cast.carol, {0: replace(told.rows[0], take=True)})
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    # Of the number, and of the number with any extension.
    assert Suppression.objects.count() == 2
    assert [line.kind for line in Line.objects.filter(callable=False)] == [LineKind.DUTY]
    assert fates(pasted(cast.carol), cast.carol) == [
        RowFate.KNOWN,
        RowFate.KNOWN,
        RowFate.STOPPED,
    ]


def test_what_was_merged_leads_to_what_was_kept(cast: Cast) -> None:
    confirm(paste_id=pasted(cast.carol), by=cast.carol, now=NOW)
    chief, office = Person.objects.get(), Station.objects.get()
    paste_id = pasted(cast.carol)
    rows = opened(paste_id, cast.carol).pasted.rows[:3]
    renamed = {at: replace(row, station="河口所", seen=row.number) for at, row in enumerate(rows)}
    keep(paste_id, cast.carol, renamed)
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    Station.objects.exclude(pk=office.pk).update(merged_into=office)
    Person.objects.exclude(pk=chief.pk).update(merged_into=chief)
    paste_id = pasted(cast.carol)
    keep(paste_id, cast.carol, renamed)
    expected = checked(paste_id, cast.carol).expected
    assert (expected.stations, expected.people, expected.known) == (0, 0, 3)


def test_an_office_whose_place_stands_elsewhere_in_the_report_is_one_office(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    row = row_of(paste_id, cast.carol, 1)
    keep(paste_id, cast.carol, {1: replace(row, place="")})
    assert checked(paste_id, cast.carol).expected.stations == 1
    other = replace(row_of(paste_id, cast.carol, 2), place="另一市")
    keep(paste_id, cast.carol, {2: other})
    # Two places of one name: which of them is meant is not for us to say.
    assert checked(paste_id, cast.carol).expected.stations == 3


def test_rows_without_an_office_get_the_one_that_is_given_with_its_place(cast: Cast) -> None:
    paste_id = pasted(cast.carol)
    bare = replace(row_of(paste_id, cast.carol, 0), station="", place="")
    edit_rows(
        paste_id=paste_id, edited={0: bare}, station="一处", place="甲市", by=cast.carol, now=NOW
    )
    [first, *_] = opened(paste_id, cast.carol).pasted.taken()
    assert (first.station, first.place) == ("一处", "甲市")


@pytest.mark.parametrize(
    ("case", "decision_on"),
    [
        (CaseFacts(stage="detention", since="2026-05-01"), "2026-06-07"),
        (CaseFacts(stage="detention", since="2026-05-01", decision_on="2026-05-30"), "2026-05-30"),
        (CaseFacts(stage="detention", since="2020-05-01"), ""),
        (CaseFacts(stage="detention"), ""),
        (CaseFacts(stage="elsewhere", since="2026-05-01"), ""),
    ],
)
def test_the_case_keeps_the_date_that_its_stage_gives(
    cast: Cast, case: CaseFacts, decision_on: str
) -> None:
    paste_id = pasted(cast.carol)
    answer_gaps(paste_id=paste_id, case=case, added=None, by=cast.carol, now=NOW)
    confirm(paste_id=paste_id, by=cast.carol, now=NOW)
    [told] = open_imports(by=cast.dave, now=NOW).rows
    assert told.told.case == replace(case, decision_on=decision_on)
