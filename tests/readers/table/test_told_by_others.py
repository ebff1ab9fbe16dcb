"""What a remark says that somebody else has told, or of somebody else than the row's official."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Proposed
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_exports import read

HEAD = "单位,姓名,职务,座机,手机,配偶电话,通话情况,备注"
OFFICE = "某看守所,王大明,所长,0536-0000121"
MOBILE = "15400001701"
WIFE = "15400001799"


def ends(table: str) -> list[str]:
    """The last four digits of each number that is taken."""
    return [one.e164[-4:] for one in read(table.encode())[0]]


def taken(remark: str, wife: str = "", *, column: str = "remark") -> list[str]:
    cell = f'"{remark}"'
    told = f"{cell}," if column == "state" else f",{cell}"
    return ends(f"{HEAD}\n{OFFICE},{MOBILE},{wife},{told}")


DIED = (
    "其子说父亲今年三月已过世|其子代接聽，其子說他上個月過世|他儿子说爸爸去年病逝了|"
    "女兒說父親三年前退休了|妻子说老公不在人世了|其妻稱先生已往生|媳妇讲公公五月过身了|"
    "son said his father passed away in March|his son answered: father died last year|"
    "wife picked up and said her husband died in May|daughter says her father has retired|"
    "3/18 说一月起已退休在家带孙子|3/18 說一月起已退休在家帶孫子|自称今年年初起退休在家养病|"
    "五月开始退休在家|said he has been in retirement since January"
)
ALIVE = (
    "他说父亲今年三月去世了，心情不好|说家里老人过世，改天再谈|他父亲退休在家带孙子|妻子说丈夫在开会|"
    "儿子接，说爸爸上班去了|秘书说他父亲去世请假|义工说他父亲去世，改天再打|说一月起不办案了|七月起休假两周|"
    "一月起换了新号，就是这个|said his father died in March, call later|wife says he is at work|"
    "secretary says his father died, on leave|volunteer said his father died, on leave|"
    "has been on the case since January"
)


@pytest.mark.parametrize(("remarks", "found"), [(DIED, []), (ALIVE, ["0121", "1701"])])
def test_their_own_family_tells_what_became_of_them(remarks: str, found: list[str]) -> None:
    for remark in remarks.split("|"):
        assert taken(remark) == found, remark


def test_kin_answer_in_one_column_and_tell_it_in_the_next() -> None:
    gone = (
        "其子接,父亲今年三月已过世",
        "妻子接,已经去世",
        "son answered,father passed away in March",
    )
    there = ("妻子接,不方便说话", "没接,父亲去世，请假中", "义工说不接,父亲去世，请假中")
    for said, found in (*[(one, []) for one in gone], *[(one, ["0121", "1701"]) for one in there]):
        assert ends(f"{HEAD}\n{OFFICE},{MOBILE},,{said}") == found, said


GAVE = (
    "别打，是给我们名单的当地人|是给我们名单的当地人|提供名单的人，不要打|给我们消息的村民|"
    "勿打，是提供資料給我們的當地人|名单是他给的，别打|向我们爆料的本地人，千万别打|别打（提供线索者）|"
    "不要打，是当地给消息的人|千万别打，本地人，帮我们收集名单|"
    "never call - local man who sent us this list|"
    "local who gave us the list|the person who provided the names|don't call: he's our source|"
    "do not dial - he supplied these names to us"
)
ASKED = (
    "接了，问名单是谁给的|给我们发了短信|给我们看名单的人不是他|asked who sent us the list|"
    "he gave us ten minutes"
)


@pytest.mark.parametrize(("remarks", "found"), [(GAVE, []), (ASKED, ["1701"])])
def test_who_gave_the_list_is_no_official(remarks: str, found: list[str]) -> None:
    for remark in remarks.split("|"):
        for told in (f'"{remark}",', f',"{remark}"'):
            assert ends(f"{HEAD}\n,小凯,,,{MOBILE},,{told}") == found, told


BLOCKED = (
    "拉黑了，换号码能打进|把我们拉黑了，换个号能打通|已拉黑，换号可打|被拉黑，換支手機就打得進去|"
    "拉黑了，用别的号码能打进|blocked us, other number gets through|"
    "blocked our number, another phone works|blocked us; call from another number and it rings|"
    "he blocked my phone, use another number"
)
ASKS = (
    "拉黑了，换号码也打不进|拉黑了，说别再打|拉黑了，换号码能打进，说不要再打了|拉黑|blocked us|"
    "blocked us, asked to be removed|blocked us, another number does not work either|"
    "已被拉黑，換號碼再打也被拉黑"
)


@pytest.mark.parametrize(("remarks", "found"), [(BLOCKED, ["0121", "1701"]), (ASKS, [])])
@pytest.mark.parametrize("column", ["remark", "state"])
def test_who_blocks_one_caller_has_asked_for_nothing(
    remarks: str, found: list[str], column: str
) -> None:
    for remark in remarks.split("|"):
        assert taken(remark, column=column) == found, remark


OF_WIFE = (
    "配偶电话是家属给的，切勿拨打|爱人在医院上班，不要打她|不要打他太太的手机|妻子的号码勿打|"
    "太太電話是親戚提供的，請勿撥打|不要给他爱人打电话|接了一次；爱人电话别打|"
    "wife's number, never dial|"
    "wife works in a hospital, do not call her|do not call his wife"
)
OF_BOTH = (
    "妻子说不要再打|他爱人接的，请不要再打了|爱人在医院上班，不要打她，他本人也要求不要再打|本人要求不要再打|"
    "wife says do not call again|wife answered, do not call again|"
    "do not call his wife, he asked to be removed too"
)


def test_a_plea_for_the_wife_is_of_her_number() -> None:
    """Where hers stands apart; without one the row's number may be hers."""
    for remark in OF_WIFE.split("|"):
        assert taken(remark, WIFE) == ["0121", "1701"], remark
    for remark in OF_BOTH.split("|"):
        assert taken(remark, WIFE) == [], remark
    for remark in ("配偶电话是家属给的，切勿拨打", "wife's number, never dial"):
        assert taken(remark) == [], remark


def card(*rows: str) -> list[str]:
    """Of a table of which all rows are known."""
    kinds = [Kind.NUMBER, Kind.LINE_KIND, Kind.PERSON, Kind.STATION, Kind.TITLE, Kind.REMARK]
    all_rows = [Row(at, row.split(",")) for at, row in enumerate(rows, 2)]
    reader, found = Reader(kinds, profile("china")), list[Proposed]()
    reader.begin([Row(1, ["号码", "类型", "姓名", "单位", "职务", "备注"])], all_rows)
    for row in all_rows:
        reader.read(row, found, [], [])
    return [one.e164[-4:] for one in found]


def test_a_plea_for_the_wife_on_a_card_of_several_rows() -> None:
    plea = "曲大明,某某派出所,所长,爱人在医院上班，不要打她"
    own, hers = f"{MOBILE},手机,{plea}", f"{WIFE},他爱人,{plea}"
    assert card(own, hers) == ["1701"]
    assert card(own, hers, "15400001702") == ["1701", "1702"]
    assert card(own, f"0536-0000123,办公,{plea}") == []
    assert card(own, f"{WIFE},他爱人,何庆,某某派出所,民警,") == []


THROUGH = (
    "put through to the duty officer|connected to the front desk|passed me to his secretary|"
    "handed over to a colleague"
)


def test_a_call_is_transferred_and_not_its_owner() -> None:
    head = "unit,contact,role,phone_number,disposition,agent_note\nYi Prison,Li Hua,Director"
    for note in THROUGH.split("|"):
        for state in ("TRANSFERRED", "transferred"):
            assert ends(f"{head},0536-0000121,{state},{note}") == ["0121"], note
    for told in ("TRANSFERRED,to Datong prison last year", "TRANSFERRED,", "transferred,he left"):
        assert ends(f"{head},0536-0000121,{told}") == [], told
    assert ends(f"{head},0536-0000121,transferred to Datong,put through to the front desk") == []


DESKS = (
    "让打公诉科 0536-0000159，公诉科占线|叫我们找案管中心办公室电话：0536-0000159|"
    "推说找信访处0536-0000159|請打值班室 0536-0000159|說該打刑庭(0536)0000159|"
    "told us to call the case office on 0536-0000159|"
    "said to ring the legal section at 0536-0000159, busy|"
    "referred us to the petition office, 0536-0000159"
)
NO_DESKS = (
    "让打他爱人单位 0536-0000159|让打律师事务所 0536-0000159|让我打他儿子公司 0536-0000159|"
    "让打公诉科 15400003439|让我们别打公诉科 0536-0000159|让打公诉科 0536-0000121|"
    "told us to call his wife's office on 0536-0000159|told us to call his lawyer at 0536-0000159|"
    "told us not to call the case office on 0536-0000159"
)


def test_the_office_that_callers_were_told_to_call() -> None:
    for remark in DESKS.split("|"):
        found, _ = read(f'{HEAD}\n{OFFICE},,,,"{remark}"'.encode())
        told = [(one.e164[-4:], one.station, one.person) for one in found]
        assert told == [("0121", "某看守所", "王大明"), ("0159", "某看守所", "")], remark
    for remark in NO_DESKS.split("|"):
        assert ends(f'{HEAD}\n{OFFICE},,,,"{remark}"') == ["0121"], remark
    assert taken("要求不要再打，让打信访处 0536-0000159") == []


OF_MOBILE = (
    "手机打过去是别人，对方说这个号用了三年了，不是他|手機空號，這個號早就沒人用了|手机：学生在用|"
    "mobile is wrong, a woman says she has had this number for years, not him|"
    "mobile: a student has this number now|mobile: a shopkeeper has it now|"
    "cell is used by a student|"
    "cell: another man uses this number now|cell - an old lady has had the number for a year"
)
OF_NONE = (
    "mobile: his deputy has this number now|mobile: a colleague answers|use the office line only|"
    "asked him whether a student has this number|手机：女的接，说他在开会"
)


def test_a_stranger_has_the_mobile_and_it_alone() -> None:
    for remark in OF_MOBILE.split("|"):
        assert taken(remark) == ["0121"], remark
    for remark in OF_NONE.split("|"):
        assert taken(remark) == ["0121", "1701"], remark
    assert taken("这个号码是别人的") == []
    assert taken("手机换号了，现在是15400003256") == ["0121", "3256"]
    assert taken("手机换号了，现在是他儿子的15400003256") == ["0121"]


def test_the_area_of_the_other_number_in_the_row() -> None:
    rows = {
        "0536-0000121,0000122": ["0121", "0122"],
        "0000122,0536-0000121": ["0122", "0121"],
        "0536-0000121/0000122,": ["0121", "0122"],
        f"{MOBILE},0000122": ["1701"],
        "0536-0000121、0537-0000123,0000122": ["0121", "0123"],
        "0536-0000121,12345": ["0121"],
    }
    for numbers, found in rows.items():
        assert ends(f"单位,职务,电话,电话,备注\n某某派出所,值班,{numbers},") == found, numbers


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("传真0536-0000131", "宅0536-0000132", ["0121", "0131", "0122", "0132"]),
        ("传真：0536-0000131", "", ["0121", "0131", "0122"]),
        ("home 0536-0000131", "fax: 0536-0000132", ["0121", "0131", "0122", "0132"]),
        ("妻0536-0000131", "传真0536-0000132", ["0121", "0122"]),
        ("传真0536-0000131", "案号2024000132", ["0121", "0122"]),
    ],
)
def test_a_column_of_labelled_numbers_without_a_heading(
    first: str, second: str, found: list[str]
) -> None:
    rows = (
        f"某某派出所,王大明,所长,0536-0000121,{first},没接",
        f"某某派出所,何庆,民警,0536-0000122,{second},占线",
    )
    assert ends("\n".join(rows)) == found
