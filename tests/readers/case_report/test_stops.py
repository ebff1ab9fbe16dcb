"""Whoever asks not to be called is heard, whoever tells of it, and wherever it stands."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
HIS, OTHERS = "15400000501", {"+865360000121", "+8615400000502", "+8615400000503"}


class Said(NamedTuple):
    """`places`: {w} stands for who asks, {s} for what is said; the second half has no {w}.

    `says`: parted by ¦.
    """

    who: tuple[str, ...]
    says: str
    places: tuple[str, ...]


CHINESE = Said(
    who=("王大明", "王所长", "所长", "所长王大明", "王大明本人", "王大明所长"),
    says=(
        "要求不要再打¦说不要再打了¦说别再打了¦要求我们不要再给他打电话¦说不要再打他电话了¦"
        "明确表示不愿再接到电话¦表示不希望再接到我们的电话¦请求不要再联系他¦要求停止来电¦"
        "说不想再接这样的电话¦请大家别再给他打电话了¦说以后别打了¦要求志愿者停止拨打¦不愿再接听¦"
        "说请勿再拨打他的手机¦要求不要再来电¦表示以后不要打来了¦拒绝再接电话¦让我们不要再打过来¦"
        "已要求停止联系¦要求把他从名单上删掉¦请不要再打给他¦希望不要再打扰他¦说不要再打电话给他了¦"
        "曾表示别再打了¦再三说别再打了¦在电话里说别再打了¦当场表示别再打了¦"
        "态度很好，但希望以后不要再给他打电话¦接了电话，听了一会儿，说请不要再打来¦"
        "的妻子请我们别再打了¦家属要求不要再打¦恳切地请我们不要再打¦来信要求停止来电¦"
        "很客气，只说别再打了"
    ),
    places=tuple(
        "某某派出所 0536-0000121\n教导员赵强15400000503\n" + place
        for place in (
            "所长王大明15400000501\n副所长李国15400000502\n{w}{s}。",
            "副所长李国15400000502\n所长王大明15400000501\n后来{w}{s}，以后请打值班室0536-0000122。",
            "副所长李国15400000502\n所长王大明15400000501。{w}{s}。",
            "所长王大明15400000501，{s}\n副所长李国15400000502",
            "所长王大明15400000501（{s}）、副所长李国15400000502",
        )
    ),
)
ENGLISH = Said(
    who=("Wang Daming", "Chief Wang", "The chief", "Chief Wang Daming"),
    says=(
        "asked us to stop calling¦asked us not to call again¦asked us not to call him again¦"
        "does not want any more calls¦has asked not to be contacted again¦"
        "does not wish to be called¦asked to be taken off the list¦"
        "said please do not call again¦asked volunteers to stop phoning him¦"
        "told us never to ring again¦said he does not want to be phoned again¦"
        "has asked for no more calls¦begged us to leave him alone¦wants no further contact¦"
        "requested that we stop contacting him¦asked to be removed from our list¦"
        "said: stop calling me¦was polite but said he would rather not be called¦"
        "through his wife asked us not to call again¦told the volunteer not to call again¦"
        "picked up, listened, and asked us not to call any more¦"
        "asked that nobody phone him again¦said that no one should ring him any more¦"
        "asked to be left alone¦wishes to be left in peace¦wants to hear no more from us¦"
        "has had enough of our calls¦asked for the calls to stop¦asked that these calls stop¦"
        "asked us to forget his number¦asked us to strike out his number¦"
        "asked that his number be removed¦begged the caller to delete his number¦"
        "said he wanted no more of these calls¦made it clear that our calls are not welcome¦"
        "would be glad if nobody called¦pleaded with us to stop¦no longer wishes to be called¦"
        "no longer wants any calls¦asked for his peace¦told us to keep away from his phone¦"
        "told us never to dial his number¦asked us to stop using his number"
    ),
    places=tuple(
        "Chaoyang Police Station 0536-0000121\nInstructor Zhao Qiang 15400000503\n" + place
        for place in (
            "Chief Wang Daming 15400000501\nDeputy Chief Li Guo 15400000502\n{w} {s}.",
            (
                "Deputy Chief Li Guo 15400000502\nChief Wang Daming 15400000501\n"
                "Later {w} {s}; try the duty room, 0536-0000122."
            ),
            "Deputy Chief Li Guo 15400000502\nChief Wang Daming 15400000501. {w} {s}.",
            "Chief Wang Daming 15400000501, {s}\nDeputy Chief Li Guo 15400000502",
            "Chief Wang Daming 15400000501 ({s})\nDeputy Chief Li Guo 15400000502",
        )
    ),
)


def texts(said: Said) -> Iterator[str]:
    for place, says in product(said.places, said.says.split("¦")):
        for who in said.who if "{w}" in place else said.who[:1]:
            yield place.format(w=who, s=says)


@pytest.mark.uncounted
@pytest.mark.parametrize("said", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_his_number_is_stopped_and_no_other(said: Said) -> None:
    wrong = []
    for text in texts(said):
        told = read_report(text, profile=CHINA)
        stopped = [one.raw for one in told.refused if one.reason == "stop"]
        others = OTHERS | ({"+865360000122"} if "0000122" in text else set())
        if (stopped, {one.e164 for one in told.lines}) != ([HIS], others):
            wrong.append(text)
    assert wrong == []


AROUND = (
    "asked for one thing only: that nobody ring his mobile, {n}, any more",
    "asked that no one call his mobile, {n}, again",
    "asked us not to use his mobile, {n}, any longer",
    "wishes that his mobile, {n}, be left alone",
    "requested that callers no longer ring {n}",
    "told us to lose his number, {n}",
    "does not want anybody to ring {n} any more",
    "said we must not ring {n} again",
)


@pytest.mark.parametrize("said", AROUND)
@pytest.mark.parametrize("lead", ["Chairman Wan Jishi of the Court", "Wan Jishi is its chief; he"])
def test_his_number_may_stand_behind_what_he_asks(said: str, lead: str) -> None:
    text = f"Ruzhou Court: chief's office 0536-0000122\n{lead} {said.format(n=HIS)}."
    assert [one.e164 for one in read_report(text, profile=CHINA).lines] == ["+865360000122"]


@pytest.mark.parametrize("at", range(6, 15))
def test_a_sentence_that_lines_break(at: int) -> None:
    said = "On 2 May Officer Weng asked a caller not to be phoned again, and we keep"
    words = said.split(" ")
    first, rest = " ".join(words[:at]), " ".join(words[at:])
    text = (
        f"Dongguan Police Station\n  - Officer Weng Tao {HIS}. {first}\n    {rest} to that.\n"
        "  - Officer Ha Junming 15400000502"
    )
    assert [one.e164[3:] for one in read_report(text, profile=CHINA).lines] == ["15400000502"]


def test_what_only_sounds_like_it_stops_nothing() -> None:
    told = read_report(
        "某某派出所所长王大明15400000501\n警察打他，他喊别打了。家属不要怕，可以联系他。\n"
        "Chief Wang Daming 15400000502. The phone would not stop ringing for him.\n"
        "Chief Wang Daming 15400000503. He said that nobody had been beaten, asked who had given us"
        " his number, and said that the court would not be disturbed.",
        profile=CHINA,
    )
    assert [one.raw for one in told.refused if one.reason == "stop"] == []


@pytest.mark.parametrize(
    "said",
    [
        "The family has asked not to be contacted by journalists.",
        "Her lawyer asked us to stop calling.",
        "Please do not call the family or the lawyer again.",
        "家属要求志愿者不要再打电话给他们。",
        "请志愿者不要打电话给家属。",
        "律师说不要再打来。",
    ],
)
def test_what_is_asked_for_the_family_stops_no_official(said: str) -> None:
    told = read_report(f"所长王大明{HIS}\n{said}", profile=CHINA)
    assert ([one.e164[3:] for one in told.lines], told.refused) == ([HIS], ())


@pytest.mark.parametrize(
    ("below", "stopped"),
    [
        ("家属打电话，所长说不要再打来。", [HIS]),
        ("家属15400000502请不要再打。", []),
        ("家属15400000502\n家属的电话请勿再打", []),
    ],
)
def test_the_family_may_be_told_of_beside(below: str, stopped: list[str]) -> None:
    told = read_report(f"所长王大明{HIS}\n{below}", profile=CHINA)
    assert [one.raw for one in told.refused if one.reason == "stop"] == stopped


MORE = (
    "后来求我别再让人打他¦求我们不要再让人打了¦让我们别再打¦叫大家别再找他¦"
    "怕连累，不想再接这种电话¦说不想再接电话了¦请放过他¦请别为难他¦托人带话不要再打¦"
    "写信请我们删掉他的号码¦要我们把他的号码删了¦请大家以后不要找他¦求大家不要再打扰他¦"
    "求志愿者别再打来¦希望以后不要再有人打¦说以后别再打他的电话¦说请别再给他打了¦"
    "请求不要继续打¦说够了，不要再打了¦哭着说别打了¦说再打就报警¦拜托我们别再联系¦"
    "恳请各位停止拨打¦嘱咐我们千万别再打¦叫我们不要再骚扰他¦希望大家别再打他手机¦"
    "求你们别打了¦说他不想被打扰¦不愿再被打扰¦不愿意再接我们的电话¦不希望再接到电话¦"
    "说不要再打过来¦请你们不要打来了¦让我转告大家别打¦让我转告各位不要再打¦"
    "要求把他从名单上去掉¦要求删除他的号码¦请求撤下他的号码¦希望我们把号码撤下来¦"
    "说请把他的号码划掉¦不许再打¦谢绝再打¦谢绝来电¦哭着请求从名单上去掉¦请求我们到此为止¦"
    "说不必再打¦以后不拨¦心善，不能害他¦是个好人，别连累他¦谁都不要再碰"
)
TOLD = (
    "某某监狱有位管教 15400000501，帮过两家人，{p}。",
    "某某监狱管教王大明 15400000501（{p}）",
    "某某监狱\n管教 王大明 15400000501 {p}\n教导员 李国强 15400000502",
    "某某监狱\n管教 王大明 15400000501\n教导员 李国强 15400000502\n\n王大明{p}。",
    "某某监狱\n管教 王大明 15400000501\n教导员 李国强 15400000502\n\n昨天王大明来电，{p}。",
)


@pytest.mark.parametrize("asked", MORE.split("¦"))
def test_he_is_heard_in_other_words(asked: str) -> None:
    """Who was kind once, and asked for no more than that."""
    for form in TOLD:
        found = read_report(form.format(p=asked), profile=CHINA)
        others = {"15400000502"} if "李国强" in form else set[str]()
        assert {one.raw for one in found.lines} == others
        assert [one.raw for one in found.refused if one.reason == "stop"] != []


WHEN = (
    "晚上不要打¦中午请不要打¦说晚上别打¦请不要在晚上打¦要求白天打¦请大家多打¦请不要打骂他¦"
    "说话客气，别骂人¦请大家晚上十点后不要打¦请不要打110¦让我们打他手机¦"
    "叫我们晚上不要打，白天打¦说周末别打¦请不要挂断¦说他会删掉记录¦说要把人放了¦"
    "请不要用座机打¦请勿用手机打¦不要一天打两次¦请别连续打¦请不要在上班时间打¦说不要着急¦"
    "希望大家打电话¦请打¦说再打听打听¦请勿挂电话，多说几句"
)


@pytest.mark.parametrize("asked", WHEN.split("¦"))
def test_when_to_call_and_what_not_to_say_stops_nothing(asked: str) -> None:
    for form in TOLD[2:]:
        found = read_report(form.format(p=asked), profile=CHINA)
        assert {one.raw for one in found.lines} == {"15400000501", "15400000502"}


RATHER = {
    "，要求不要再打，请打办公室": "o",
    "（要求别再打手机，只打办公室）": "o",
    "，说请不要再打他手机，有事打办公室": "o",
    "，要求不要再打办公室电话": "",
    "，要求不要再打": "",
    ", asks not to be called again; please use the office number": "o",
    " (his wife answers and asks people not to call again; use his office)": "o",
    ", asked not to be called again, and do not call his office": "",
}


@pytest.mark.parametrize(("said", "kept"), RATHER.items())
def test_who_asks_to_be_called_at_the_office_is_called_there(said: str, kept: str) -> None:
    name = "Wang Daming, Chief" if said.isascii() else "所长王大明"
    text = f"东关派出所\n{name}: 办0536-0000121 手机15400000501、15400000502{said}"
    text += "\n教导员李国强15400000503"
    found = [one.raw for one in read_report(text, profile=CHINA).lines]
    assert found == [*(["0536-0000121"] if kept else []), "15400000503"]


REMARKS = {
    "手机2停机": "123",
    "手机1是空号": "124",
    "要求别再打手机，只打办公室": "12",
    "别打手机，请打办公室": "12",
    "请勿再打，可打办公室": "1",
    "单位电话停机": "134",
}


@pytest.mark.parametrize(("said", "kept"), REMARKS.items())
def test_which_number_of_a_row_a_remark_is_about(said: str, kept: str) -> None:
    rows = (
        "单位\t姓名\t职务\t单位电话\t手机1\t手机2\t备注\n"
        "东关派出所\t李国强\t教导员\t0536-0000121\t\t\t\n"
        f"东关派出所\t王大明\t所长\t0536-0000122\t15400000503\t15400000504\t{said}"
    )
    found = "".join(one.raw[-1] for one in read_report(rows, profile=CHINA).lines)
    assert found == kept


STILL = (
    ("，已调到司法局任副局长，仍用这个号码", "司法局"),
    ("，调到司法局当副局长了，手机还是用原来的号码", "司法局"),
    ("，已调走", ""),
    (
        ", has moved to the Licang Justice Bureau as Deputy Director; she still uses this number",
        "L",
    ),
    (", was transferred to the Licang Court as Judge; his number is unchanged", "L"),
    (", has moved to the Licang Justice Bureau as Deputy Director; she used this number", ""),
)


@pytest.mark.parametrize(("said", "office"), STILL)
def test_who_went_elsewhere_and_kept_the_number(said: str, office: str) -> None:
    name = "Wang Daming, Chief" if said.isascii() else "所长王大明"
    text = f"东关派出所\n{name}, 15400000501{said}\n教导员李国强15400000502"
    found = [(one.raw, one.org[: len(office)]) for one in read_report(text, profile=CHINA).lines]
    mine = [("15400000501", office)] if office else []
    assert found == [*mine, ("15400000502", "东关派出所"[: len(office)])]


def test_what_looked_like_a_name_behind_his_is_none_whom_it_is_about() -> None:
    text = "东关派出所\n所长 王大明 15400000501\n王大明：赵小红，请不要再打"
    told = read_report(text, profile=CHINA)
    assert [(one.raw, one.reason) for one in told.refused] == [("15400000501", "stop")]


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("asked us not to call the mobile again; office line is fine", {"15400000501"}),
        ("asked us not to call his mobile again", {"15400000501"}),
        ("please do not call his mobile", {"15400000501"}),
        ("asked us not to call again", {"15400000501", "0536-0000121"}),
        ("asked us not to call him again", {"15400000501", "0536-0000121"}),
    ],
)
def test_a_remark_of_a_row_that_names_the_mobile(said: str, refused: set[str]) -> None:
    text = (
        "Unit\tPosition\tName\tOffice\tMobile\tNotes\n"
        f"Dongguan Police Station\tDirector\tZou Bin\t0536-0000121\t15400000501\t{said}\n"
        "Kuiwen District Court\tJudge\tMu Hai\t0536-0000122\t15400000502\t"
    )
    found = read_report(text, profile=CHINA)
    assert {one.raw for one in found.refused} == refused
    assert len(found.lines) == 4 - len(refused)


@pytest.mark.parametrize(
    ("said", "stopped"),
    [
        ("大队长尹兆山请我们不要再打电话给他。", True),
        ("大队长尹兆山希望志愿者别再打了。", True),
        ("Captain Yin Zhaoshan asked us not to call him again.", True),
        ("六月四日，大队长尹兆山在电话里对她说：“你不用再打了，等着开庭吧。”", False),
        ("大队长尹兆山对家属说别再打了。", False),
        ("Captain Yin Zhaoshan told her not to call again.", False),
    ],
)
def test_what_is_asked_above_a_list_is_a_stop_where_it_is_asked_of_us(
    said: str, *, stopped: bool
) -> None:
    name = "Captain Yin Zhaoshan" if said.isascii() or "Yin" in said else "大队长 尹兆山"
    told = read_report(f"{said}\n\n国保大队\n{name} 15400000501", profile=CHINA)
    assert [one.raw for one in told.refused] == ["15400000501"] * stopped
    assert len(told.lines) == 1 - stopped


@pytest.mark.parametrize(
    "heading",
    [
        "The practitioners' side (translator's note: kept for our files, do not publish)",
        "学员这一边的人（译者注：仅供我们自己存档，请勿公开发表，也不要转给别的网站和小组，谢谢）",
    ],
)
def test_a_long_heading_is_of_what_follows(heading: str) -> None:
    text = f"Women's Prison; Warden Tu Yufang, 0536-0000121\n\n{heading}\nDong Zhong: 15400000501"
    assert [one.raw for one in read_report(text, profile=profile("china")).lines] == [
        "0536-0000121"
    ]
