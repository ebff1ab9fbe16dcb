"""In how many words a row says that its number is gone or theirs, and in how many that it is not.

Each beside what says nearly the same of somebody else, of another number, or of a time to come.
"""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.columns import kinds_of
from clarion.readers.table.reading import Reader
from clarion.readers.table.results import Aside, Not
from clarion.readers.table.rows import Row
from clarion.rules.vocabulary import ColumnKind as Kind
from clarion.rules.vocabulary import RowRefusal

CHINA = profile("china")
NUMBER = "15400001234"
REFUSED = {
    RowRefusal.MOVED: (
        "Has been retired since March, this is his own phone|Not a guard at all|left in 2023|"
        "He took his pension in January and is no judge any more|took early retirement|"
        "reportedly dead since 2022|succumbed to cancer|was removed from office|pensioner now|"
        "now a lawyer|official,has-left|official;left-office|moved-away,court|"
        "no official, our contact in town|"
        "he took over from Li in 2019, retired in 2024|"
        "moved to another city|transferred out|replaced by Li in May|"
        "not in that office any more|has been let go|"
        "本月已退休，不再打|当月已调走|去年底退休回老家了|已调省检，这个座机现在没人用|已转职做律师，不在法院|已转行经商|因车祸身亡|"
        "已经不在法院工作|被免去职务|提前退休|退二线了|人没了|已经不在人世|"
        "去年底退休回老家了|已調省檢|已轉職做律師，不在法院|人沒了|已經不在法院工作"
    ),
    RowRefusal.DEAD: (
        "Reached a stranger, a restaurant|not in use|unassigned number|"
        "the person who answered never heard of him|this number no longer works|"
        "wrong number, it works but a shop answers|"
        "wrong number; this is the right shop|号码换了，这是新机主|"
        "号码无效，多次尝试均为空号|此号失效|这个号没人用了|打过去是饭店|"
        "號碼無效，多次嘗試均為空號|這個號沒人用了|official,police,number-out-of-service|"
        "official, prison, wrong-number|"
        "number is incorrect|号码错了|號碼錯了"
    ),
    RowRefusal.RELATIVE: (
        "local informant, gave us the list|informant|his ex-wife has this phone|"
        "his mother answers this phone, it is hers|number of his brother|"
        "被关押者的母亲|她是被拘留的高某的姐姐|被關押者的母親，消息靈通|"
        "Not an official: sister of the detained Mr. Hou, keeps us informed|志工|同工|"
        "Wife of the detained Mr. Su, do not ring from the list.|our mother of the prisoner|"
        "Spoke in May. A son of one of the victims in the case of 2019, friendly and helpful|"
        "知情人|举报人|线人|他母亲家的电话|知情人|舉報人|線人"
    ),
    RowRefusal.NO_CALLS: (
        "He does not want to hear from us again|opted out of calls|will sue if we call again|"
        "hung up and blocked us|take off list|no contact please|don't call|"
        "do not call at all|do not call at night or ever again|"
        "请删除，已拉黑|要求删除号码|不愿接听|要求刪除號碼|把我們拉黑了"
    ),
}
TAKEN = (
    "former director moved, he took over|old number no longer works, this is the new one|"
    "took over from Li, who retired|his predecessor retired|due to retire in June|"
    "official,pre-trial|follow-up,court|被告律师找过他|在押人员由她管|"
    "friendly when we called in May; he is the son of the former county chief|"
    "keeps asking for the wife of the detained man|"
    "old number was disconnected, got this one from the front desk and it works|"
    "will be retired by the time of the appeal|has not retired|the old line is dead but this works|"
    "a stranger answered first, then he came|his number changed, this is the new one|"
    "don't call at noon, she naps|do not call before 9|don't ring during lunch|"
    "rumoured to be leaving|number from his friend|knows the victim's family|"
    "原号码停用换成此号|原号码停用，换成此号|旧号已停，这是新号|号码换了，这是新的|"
    "老号停机，现改用此号|"
    "前任已退休由他接任|接替已退休的老李|即将退休|并未退休|听说要调走|中午别打，她午休|"
    "家属去过两次都是她接待|他的秘书已调走|换了办公室，电话没变|说志愿者天天打电话|刚从基层调来|"
    "原號碼停用，換成此號|舊號已停，這是新號|即將退休|前任局長已調走，由他接任|晚上別打"
)
THEIRS = (
    "小郭义工|阿珠志愿者|线人老裴|知情人赵叔|举报人老李|Nadia (phone bank)|Uncle Bo|Aunt Mei|"
    "Wang (one of us)|小鱼（咱们的人）|戚某（受迫害学员本人）|王建国（线人）|赵叔|Volunteers|"
    "informant Li|小郭義工|線人老裴|戚某（受迫害學員本人）|小魚（咱們的人）"
)
ASKED = (
    "漆建军（别打了）|曾参（要求别再打）|Wang Jun (asked us to stop)|Wang Jun (do not call)|"
    "曾參（要求別再打）"
)
OFFICIALS = (
    "王建国（管教学员）|王建国（管志愿者）|王建国（负责家属）|家属接待室|Family Visits Office|"
    "赵叔平|Wang Jun (chief)|群众工作处|举报人保护科|Lawyers Association|Wang Bo|家屬接待室|"
    "王建國（管義工）|王建国（转化学员）|家属院派出所"
)


def reasons(kinds: tuple[Kind, ...], *cells: str) -> list[str]:
    refused: list[Not] = []
    aside: list[Aside] = []
    Reader((Kind.MOBILE, *kinds), CHINA).read(Row(2, [NUMBER, *cells]), [], refused, aside)
    kept = [one.reason for one in aside]
    told = [str(one.reason) for one in refused]
    assert kept == [one for one in told if one in {"no_calls", "relative"}]
    return told


@pytest.mark.parametrize(
    ("why", "remark"), [(why, one) for why, some in REFUSED.items() for one in some.split("|")]
)
def test_its_remark_says_so(why: RowRefusal, remark: str) -> None:
    assert reasons((Kind.PERSON, Kind.REMARK), "王建国", remark) == [why]


@pytest.mark.parametrize("remark", TAKEN.split("|"))
def test_its_remark_is_of_another_or_of_later(remark: str) -> None:
    assert reasons((Kind.PERSON, Kind.REMARK), "王建国", remark) == []


@pytest.mark.parametrize(
    ("why", "name"),
    [
        *[("relative", one) for one in THEIRS.split("|")],
        *[("no_calls", one) for one in ASKED.split("|")],
        *[("", one) for one in OFFICIALS.split("|")],
    ],
)
def test_the_name_says_so(why: str, name: str) -> None:
    assert reasons((Kind.PERSON,), name) == [why] * bool(why)


@pytest.mark.parametrize(
    ("office", "title", "tags", "why"),
    [
        ("Justice Bureau", "Lawyers' Affairs Division Head", "vip;lawyers", ""),
        ("司法局", "律师管理科科长", "司法;律师", ""),
        ("司法局", "科长", "司法;律师", "relative"),
        ("", "律师管理科科长", "律师", "relative"),
        ("Justice Bureau", "Head", "vip;lawyer", "relative"),
    ],
)
def test_a_tag_may_say_the_title_again(office: str, title: str, tags: str, why: str) -> None:
    kinds = (Kind.STATION, Kind.TITLE, Kind.REMARK)
    assert reasons(kinds, office, title, tags) == [why] * bool(why)


@pytest.mark.parametrize("office", ["女子监狱 家属接待室", "家属接待室", "Family Visits Office"])
def test_where_relatives_are_received_is_an_office(office: str) -> None:
    assert reasons((Kind.STATION,), office) == []
    assert reasons((Kind.STATION,), "家属") == ["relative"]


@pytest.mark.parametrize(
    ("may", "remark", "asked"),
    [
        ("不可", "本人要求", True),
        ("no", "at her own request", True),
        ("不可", "本人要求的", True),
        ("不可", "电话不通", False),
        ("可", "本人要求", False),
    ],
)
def test_not_to_be_called_as_they_wished(may: str, remark: str, *, asked: bool) -> None:
    aside: list[Aside] = []
    reader = Reader((Kind.MOBILE, Kind.MAY_CALL, Kind.REMARK), CHINA)
    reader.read(Row(2, [NUMBER, may, remark]), [], [], aside)
    assert bool(aside) == asked


def test_whether_a_number_holds_may_be_answered_in_more_words() -> None:
    assert reasons((Kind.IN_OFFICE,), "yes but she begged me to stop ringing her") == ["no_calls"]
    assert reasons((Kind.IN_OFFICE,), "yes, her secretary answered") == []
    assert reasons((Kind.IN_OFFICE,), "he passed away") == ["moved"]


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        (["src", "dst", "contact name"], (Kind.SKIP, Kind.NUMBER, Kind.PERSON)),
        (["from", "to", "contact name"], (Kind.SKIP, Kind.NUMBER, Kind.PERSON)),
        (["主叫号码", "电话", "姓名"], (Kind.SKIP, Kind.NUMBER, Kind.PERSON)),
        (["主叫號碼", "電話", "姓名"], (Kind.SKIP, Kind.NUMBER, Kind.PERSON)),
    ],
)
def test_who_called_is_no_official(head: list[str], kinds: tuple[Kind, ...]) -> None:
    rows = [Row(2, ["15400000590", NUMBER, "王建国"]), Row(3, ["15400000590", NUMBER, "李明"])]
    assert kinds_of(head, rows, CHINA) == kinds
