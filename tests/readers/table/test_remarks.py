"""Of a remark that nobody is to call: what else is heard of it, see test_told and test_standing."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of, left_out
from clarion.readers.table.reading import Reader
from clarion.readers.table.remarks import heard_in
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import LineKind, RowRefusal

CHINA, IRAN = profile("china"), profile("iran")
HEAD = ("单位", "姓名", "手机", "备注")
KINDS = (Kind.STATION, Kind.PERSON, Kind.MOBILE, Kind.REMARK)
OFFICE = "河口路派出所"
FIRST = Row(2, [OFFICE, "王建国", "15400001234", "已通话，本人要求不要再打"])
SECOND = Row(3, [OFFICE, "李明", "15400001235", "态度和善，打不通时晚上再试"])
ASKED = (
    "勿打|別再打了|請勿再打電話|2024年3月5日通话时说：不要再打电话。|免打扰|請勿聯繫|不要打|DNC|"
    "Asked us to stop (May 2024)|Do NOT call|“don't call again”|"
    "Don't ring again - she begged us|不接受电话，要求删除|no more calls please"
)
SILENT = (
    "号码打不通|不能打通|停电|家属未联系|never contacted|called twice, friendly|勿发短信|"
    "午休时间请勿打扰|午休時間請勿打擾|晚上不要打|上午九点半以后再打，午休时间不要打扰|"
    "official,calls|friendly, no calls yet|已退休|空号|sound, nc|do not e-mail|请打"
)
# What nobody has asked for; and who has asked after all.
UNASKED = (
    "Courteous. Nobody has asked us to stop.|She has not asked us not to call again|"
    "Never told us to stop calling|did not ask to be removed from the list|no one here said not to "
    "call again|"
    "听完了才挂，没有说不要打|没有说过不让打|没人要求我们不要再打|从未要求停止拨打|對方沒有說不要再打"
)
AFTER_ALL = (
    "Nobody told us not to call again, but he said: do not call again|"
    "had not said a word and asked us to stop|nobody should call again|"
    "did not say why, asked not to be called|never asks us anything, told us to stop calling|"
    "今后请勿打扰|他已不上班，请勿打|他说中午不要再打，以后也不要打了|没说两句就叫我们别再打了|他没说话，要求不要再打|沒說不要打，後來說不要再打|"
    "official,court,asked-for-no-calls|official,no-calls|official, no_calls, court"
)
TAKEN = Proposed(3, "+8615400001235", "", LineKind.MOBILE, OFFICE, "", "李明", "")


@pytest.mark.parametrize("remark", [*ASKED.split("|"), *AFTER_ALL.split("|")])
def test_who_asked_for_no_calls(remark: str) -> None:
    assert heard_in(CHINA)(remark) == RowRefusal.NO_CALLS


@pytest.mark.parametrize("remark", ["", *SILENT.split("|"), *UNASKED.split("|")])
def test_who_did_not(remark: str) -> None:
    assert heard_in(CHINA)(remark) == ""


def test_in_another_country() -> None:
    heard = heard_in(IRAN)
    remarks = ("گفت دیگر تماس نگیرید", "زنگ نزنید", "خوش‌برخورد", "勿打")
    assert [bool(heard(one)) for one in remarks] == [True, True, False, False]


@pytest.mark.parametrize("rows", [[FIRST], [FIRST, SECOND, Row(4, [""] * 4)]])
def test_a_column_of_remarks_is_heard_without_being_asked_for(rows: list[Row]) -> None:
    assert kinds_of(HEAD, rows, CHINA) == KINDS
    assert kinds_of(("Office", "Name", "Mobile", "Notes"), rows, CHINA) == KINDS


def test_numbers_in_it_are_warned_of() -> None:
    rows = [Row(2, [OFFICE, "王建国", "15400001234", "15400001299"])]
    assert left_out(KINDS, HEAD, rows, CHINA) == (3,)


def test_the_row_is_not_taken_and_its_number_is_closed() -> None:
    found: list[Proposed] = []
    refused: list[Not] = []
    aside: list[Aside] = []
    reader = Reader(KINDS, CHINA)
    for row in (FIRST, SECOND, FIRST._replace(line=4)):
        reader.read(row, found, refused, aside)
    said = " ".join(FIRST.cells)
    assert found == [TAKEN]
    assert refused == [Not(line, RowRefusal.NO_CALLS, said) for line in (2, 4)]
    assert aside == [Aside("+8615400001234", "", RowRefusal.NO_CALLS)] * 2


def test_a_long_or_damaged_remark_spoils_no_row() -> None:
    for remark in ("长" * 5_000, "\ufffd\0"):
        found: list[Proposed] = []
        Reader(KINDS, CHINA).read(Row(3, [*SECOND.cells[:3], remark]), found, [], [])
        assert found == [TAKEN]
