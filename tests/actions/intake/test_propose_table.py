"""A small table is looked at row by row, on the page of reports."""

from uuid import UUID, uuid4

import pytest

from clarion.actions.actor import Actor
from clarion.actions.intake.check_paste import check_paste
from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.confirm_table import NoNumbers
from clarion.actions.intake.discard import discard
from clarion.actions.intake.pastes import open_paste
from clarion.actions.intake.propose_table import TooManyRows, propose_table
from clarion.actions.intake.receive_table import begin_upload, end_upload
from clarion.actions.refusal import NotFound
from clarion.models import Import, Line, Paste, Suppression, Upload, UploadPiece
from clarion.rules.vocabulary import ImportKind, LineKind, RowGroup
from tests.actions.intake.tables import HEAD, sent
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast
from tests.reports import SOURCE

pytestmark = pytest.mark.django_db
TABLE = (
    "单位,地区,姓名,电话,类型,家属电话,请勿拨打\n"
    "河口路派出所,临澜市,王建国,0536-0000121转12,办公,15400000009,\n"
    "河口路派出所,临澜市,李平,0536-0000122,宅电,,\n"
    ",,赵六,05,,,\n"
    ",,钱七,0536-0000124,,,是\n"
    ",,孙八,110,,,\n"
    ",,周九,0536-0000125,妻子,,\n"
)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def proposed(by: Actor, upload_id: UUID, office: str = "雨巷派出所") -> UUID:
    return propose_table(upload_id=upload_id, source=SOURCE, office=office, by=by, now=NOW)


def test_each_number_is_a_row_that_shows_where_it_stands(cast: Cast) -> None:
    by = cast.carol
    paste_id = proposed(by, sent(by, TABLE.encode()).pk)
    pasted = open_paste(paste_id=paste_id, by=by, now=NOW).pasted
    found, refused = RowGroup.FOUND, RowGroup.REFUSED
    assert [(one.take, one.number, one.ext, one.group, one.reason) for one in pasted.rows] == [
        (True, "+86 536 0000 121", "12", found, ""),
        (True, "+86 536 0000 122", "", found, ""),
        (False, "05", "", RowGroup.REVIEW, "unknown_area"),
        (False, "+86 154 0000 0009", "", refused, "relative"),
        (False, "+86 536 0000 124", "", refused, "stop"),
        (False, "110", "", refused, "hotline"),
        (False, "+86 536 0000 125", "", refused, "relative"),
    ]
    assert [one.kind for one in pasted.rows[:2]] == [LineKind.WORK, LineKind.HOME]
    first = pasted.rows[0]
    assert (first.station, first.place, first.person) == ("河口路派出所", "临澜市", "王建国")
    [(start, end)] = first.spans
    line = "河口路派出所 | 临澜市 | 王建国 | 0536-0000121转12 | 办公 | 15400000009 | "
    assert (pasted.text[start:end], pasted.station, pasted.source) == (line, "雨巷派出所", SOURCE)
    assert (Line.objects.count(), Upload.objects.count()) == (0, 1)
    assert audited(cast, by)[-1] == {"verb": "propose_table", "paste": str(paste_id)}


def test_it_is_confirmed_as_a_report_is(cast: Cast) -> None:
    by = cast.carol
    paste_id = proposed(by, sent(by, TABLE.encode()).pk)
    assert (
        len(
            check_paste(
                pasted=open_paste(paste_id=paste_id, by=by, now=NOW).pasted, by=by, now=NOW
            ).judged
        )
        == 2
    )
    imported = Import.objects.get(pk=confirm(paste_id=paste_id, by=by, now=NOW))
    assert (imported.kind, imported.rows_done, imported.rows_stopped) == (ImportKind.TABLE, 2, 1)
    assert sorted(Line.objects.values_list("kind", "callable")) == [("home", False), ("work", True)]
    assert Suppression.objects.count() == 2
    assert (Upload.objects.count(), UploadPiece.objects.count()) == (0, 0)


def test_what_is_left_out_of_a_table_is_not_in_its_proposal(cast: Cast) -> None:
    table = "单位,电话,家庭住址\n河口路派出所,0536-0000121,某路一号\n"
    paste_id = proposed(cast.carol, sent(cast.carol, table.encode()).pk)
    text = open_paste(paste_id=paste_id, by=cast.carol, now=NOW).pasted.text
    assert text == "单位 | 电话\n河口路派出所 | 0536-0000121"


def test_a_table_waits_until_its_rows_are_confirmed(cast: Cast) -> None:
    """Whoever goes back finds it, and may look at it once more."""
    by, upload = cast.carol, sent(cast.carol, TABLE.encode())
    discard(paste_id=proposed(by, upload.pk), by=by, now=NOW)
    confirm(paste_id=proposed(by, upload.pk), by=by, now=NOW)
    with pytest.raises(NotFound):
        proposed(by, upload.pk)


@pytest.mark.parametrize("rows", [201, 30_000])
def test_a_long_table_is_taken_as_a_whole(cast: Cast, rows: int) -> None:
    by = cast.carol
    upload = sent(by, (HEAD + ",,,,0536-0000121,\n" * rows).encode())
    with pytest.raises(TooManyRows):
        proposed(by, upload.pk)
    assert Paste.objects.count() == 0


def test_a_list_of_numbers_not_to_be_called_is_no_proposal(cast: Cast) -> None:
    arriving = begin_upload(by=cast.carol, now=NOW)
    arriving.add(b"phone\n0536-0000121\n")
    upload = end_upload(arriving=arriving, name="x", by=cast.carol, now=NOW, never=True)
    with pytest.raises(TooManyRows):
        proposed(cast.carol, upload.pk)


def test_without_a_column_of_numbers_there_is_nothing_to_propose(cast: Cast) -> None:
    with pytest.raises(NoNumbers):
        proposed(cast.carol, sent(cast.carol, "单位,x\n河口路派出所,y\n".encode()).pk)
    with pytest.raises(NotFound):
        proposed(cast.carol, uuid4())


def test_a_number_that_a_later_row_calls_dead_is_not_proposed(cast: Cast) -> None:
    by, rows = cast.carol, [("121", "无人接听"), ("122", "接通"), ("121", "空号")]
    log = "".join(f"河口路派出所,王建国,0536-0000{at},{said}\n" for at, said in rows)
    paste_id = proposed(by, sent(by, f"单位,姓名,电话,结果\n{log}".encode()).pk)
    told = open_paste(paste_id=paste_id, by=by, now=NOW).pasted.rows
    assert [(one.take, one.number[-3:], one.group, one.reason) for one in told] == [
        (True, "122", RowGroup.FOUND, ""),
        (False, "121", RowGroup.REFUSED, "dead"),
        (False, " 空号", RowGroup.REFUSED, "dead"),
    ]
