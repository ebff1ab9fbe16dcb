"""Notes on how a call went, below a number or behind it, with the day on which it was made."""

import pytest

from tests.readers.case_report.test_rules import read

DAYS = ("2025-10-20 15:30", "10-20", "第二次10.20", "2025-10-20 小李：", "Oct 20, 2025:")
BAD = (
    ("空号", "dead"),
    ("是他妻子的电话", "relative"),
    ("他说不要再打了", "stop"),
    ("已退休", "moved"),
    ("wrong number", "dead"),
    ("it is his wife's phone", "relative"),
    ("asked us not to call again", "stop"),
)
GOOD = ("没人接", "说快退休了", "拒接", "通，听了两分钟", "请改天再打")
PLACES = (
    "{n} {said}",
    "{n}（{said}）",
    "{n}——{said}",
    "{n}。{said}",
    "{n}\n{said}",
    "{n}\n备注：{said}",
    "{n}\nStatus: {said}",
    "{n}\n→ {said}",
)


def taken(place: str, said: str) -> tuple[list[str], list[str]]:
    """Of two numbers of which the first has a note."""
    first = place.format(n="15400000501", said=said)
    told = read(f"河口路派出所\n所长 王大明 {first}\n教导员 李强 15400000502")
    people = [f"{one.e164[-3:]} {one.person}" for one in told.lines]
    refused = [f"{one.e164[-3:]} {one.reason}" for one in told.refused]
    return people, refused + [f"{one.e164[-3:]} {one.reason}" for one in told.review]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("said", "why"), BAD)
def test_what_keeps_a_number_out(place: str, said: str, why: str) -> None:
    for day in DAYS:
        left, out = taken(place, f"{day} {said}")
        assert left == ["502 李强"], day
        assert {*out} <= {f"501 {why}", "501 whose_unclear"}, day


@pytest.mark.parametrize("place", PLACES)
def test_what_does_not(place: str) -> None:
    for day in DAYS:
        for said in GOOD:
            assert taken(place, f"{day} {said}") == (["501 王大明", "502 李强"], []), (day, said)


ROW = "河口路派出所\n所长 王大明 0536-0000121 15400000501\n{said}\n教导员 李强 15400000502"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("结果：手机空号", "121 502"),
        ("结果：他退休了", "502"),
        ("10.20 王大明已调走", "502"),
        ("10.20 没人接\n10.21 手机停机\n10.25 还是停机", "121 502"),
        ("（手机停机）", "121 502"),
        ("10.20 没人接\n（他说不要再打了）", "502"),
        ("（原所长张三已退休）", "121 501 502"),
        ("10.20 副所长张三退休", "121 501 502"),
        ("10.20 尾号777是空号", "121 501 502"),
        ("2025年10月20日，王大明带人绑架了赵某，他妻子被打伤", "121 501 502"),
        ("情况：家属多次上访，电话打不通", "121 501 502"),
    ],
)
def test_of_whom_a_note_below_two_numbers_is(said: str, left: str) -> None:
    told = read(ROW.format(said=said))
    assert " ".join(one.e164[-3:] for one in told.lines) == left


def test_a_note_of_no_line_is_of_one_of_two_numbers() -> None:
    told = read(ROW.format(said="结果：空号"))
    assert [one.e164[-3:] for one in told.lines] == ["502"]


def test_what_somebody_says_of_the_chief_below_another() -> None:
    told = read(
        "河口路派出所\n所长 王大明 15400000501\n教导员 李强 15400000502\n备注：所长的号码是空号"
    )
    assert [one.e164[-3:] for one in told.lines] == ["502"]
    assert [(one.e164[-3:], one.reason) for one in told.refused] == [("501", "dead")]


@pytest.mark.parametrize("day", ["2025-10-20", "(2025-10-20 15:30)", "10-20", "15:30", "——10/20"])
def test_a_day_is_no_part_of_the_number_before_it(day: str) -> None:
    for number in ("0536-0000121", "15400000501", "154-0000-0501"):
        told = read(f"河口路派出所\n所长 王大明 {number} {day} 没人接")
        assert [one.raw for one in told.lines] == [number]
    ext = read("河口路派出所\n所长 王大明 0536-0000121-12").lines
    assert [(one.raw, one.ext) for one in ext] == [("0536-0000121-12", "12")]


@pytest.mark.parametrize(
    "row",
    [
        "所长王大明，手机15400000501。{}。",
        "所长王大明：15400000501\n    {}",
        "15400000501（王大明，所长）{}",
        "所长王大明 15400000501/{}",
        "所长\t王大明\t15400000501\t{}",
    ],
)
def test_where_a_remark_may_stand(row: str) -> None:
    out = ("打错了", "已换号", "已不在所里", "他儿子在用", "拒绝我们再打")
    for said in (*out, "没人接", "说知道了", "录音了", "很凶"):
        told = read(f"河口路派出所\n{row.format(said)}\n教导员 李强 15400000502")
        left = ["502"] if said in out else ["501", "502"]
        assert [one.e164[-3:] for one in told.lines] == left, said


def test_a_sentence_about_nobody_by_name_is_of_no_number() -> None:
    told = read(
        "河口路派出所\n所长王大明 15400000501\n值班室 0536-0000121。\nLegal section, "
        "0536-0000122. Nobody there.\nDuty room, 0536-0000123. Man, asked who we were."
    )
    assert [one.e164[-3:] for one in told.lines] == ["501", "121", "122", "123"]


@pytest.mark.parametrize(
    "said", ["很凶", "表示同情", "录音了", "有微信", "快退休了", "明年退休", "比较客气", "恶人"]
)
def test_what_a_bracket_says_of_no_other(said: str) -> None:
    told = read(f"河口路派出所\n所长王大明手机：15400000501（{said}）\n教导员 李强 15400000502")
    assert [one.person for one in told.lines] == ["王大明", "李强"]


def test_whoever_was_transferred_from_elsewhere_is_here() -> None:
    text = "Hekou Road Police Station\nChief Wang Daming: 15400000501 ({})"
    for said, left in (
        ("new here, transferred from the county", 1),
        ("transferred here from Jinan", 1),
        ("transferred", 0),
    ):
        assert len(read(text.format(said)).lines) == left, said


@pytest.mark.parametrize(
    "lead",
    [
        "1   9 Sep  ",
        "9 Sep, 14:30 - ",
        "1 9/9 ",
        "1) 2025-09-09 ",
        "第2次 9月9日下午 ",
        "10.20 ",
        "9 ",
    ],
)
def test_a_day_before_a_number_says_nothing_of_it(lead: str) -> None:
    told = read(f"{lead}15400000501 海州公安分局局长邓志豪 没人接")
    assert [(one.person, one.title) for one in told.lines] == [("邓志豪", "局长")]


def test_a_day_before_other_words_stays() -> None:
    told = read("河口路派出所\n9月9日 打 15400000501 找所长王大明，没人接")
    assert [one.person for one in told.lines] == ["王大明"]


def test_who_called_stands_behind_the_day() -> None:
    told = read(
        "Date    Time   Who  Number         Office / person                 Result\n"
        "1 Jun   09:05  RT   0730-0000811   Pingjiang County Police Bureau  no answer\n"
        "1 Jun   09:14  JB   15400004501    Brigade chief Tong Aiguo        listened 3 min"
    )
    assert [(one.e164[-3:], one.person) for one in told.lines] == [
        ("811", ""),
        ("501", "Tong Aiguo"),
    ]


@pytest.mark.parametrize(
    ("row", "results"),
    [
        (
            "15400000501   Chief Wang Daming           {}",
            "busy|hung up at once|rang out|angry, said he'd report us|OK|ditto|confirmed his name",
        ),
        ("15400000501   所长 王大明           {}", "忙|好|问我们是谁|生气，说要告我们|说不归他管"),
        ("15400000501 所长王大明 {}", "语音信箱|威胁我们|让找信访|笑"),
    ],
)
def test_how_a_call_went_behind_whose_the_number_is(row: str, results: str) -> None:
    office, next_one = "河口路派出所", "教导员 李强 15400000502"
    if results[0].isascii():
        office, next_one = "Hekou Road Police Station", "Instructor Li Qiang 15400000502"
    for said in results.split("|"):
        told = read(f"{office}\n{row.format(said)}\n{next_one}")
        assert [one.e164[-3:] for one in told.lines] == ["501", "502"], said
