"""What says that a number works, or works again, closes nothing; what only sounds like it does."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report


def read(text: str) -> tuple[list[str], list[str]]:
    told = read_report(text, profile=profile("china"))
    closed = [one.raw for one in told.refused] + [one.raw for one in told.review]
    return [one.e164[-3:] for one in told.lines], [raw[-3:] for raw in closed]


@pytest.mark.parametrize("lead", ["，", "\n王大明的手机", "\n王大明那个我昨天打了，"])
@pytest.mark.parametrize(
    "said",
    [
        "不是空号，打通了",
        "并非空号",
        "没有停机",
        "以前停机，现在能打了",
        "以前停機 現在會響了",
        "之前是空号，现在又通了",
        "3月停机，5月又能打通",
        "曾停机，现已恢复",
    ],
)
def test_a_number_that_works_is_told(lead: str, said: str) -> None:
    assert read(f"某某派出所\n所长王大明15400000501{lead}{said}。") == (["501"], [])


@pytest.mark.parametrize(
    "said",
    [
        "不是空号就是停机",
        "不是空号，是停机",
        "不知是不是空号",
        "以前能打，现在停机",
        "以前停机，现在还是停机",
        "上月停机",
        "没有停机，但不是他的了",
        "能打通，但不是他的",
    ],
)
def test_a_number_that_does_not_is_not(said: str) -> None:
    assert read(f"某某派出所\n所长王大明15400000501，{said}。") == ([], ["501"])


@pytest.mark.parametrize(
    "said",
    [
        "王所长上个月退休了。",
        "王大明所长去年底调往县局。",
        "所长已于2022年底调往福泉市",
        "所长上礼拜调到葫芦岛去了",
        "那个所长上礼拜调走了",
        "王大明今年一月病退",
        "王大明前几天被免职了",
    ],
)
def test_whoever_left_is_known_by_the_title_whenever_it_was(said: str) -> None:
    text = f"某某派出所\n所长王大明15400000501\n教导员李国强15400000502\n\n{said}"
    assert read(text) == (["502"], ["501"])


@pytest.mark.parametrize(
    "said",
    [
        "Fu Kaiyuan's number is that of a driving school.",
        "The number of Fu Kaiyuan is a driving school.",
        "The deputy's number belongs to a driving school.",
        "The number I gave you for the deputy is wrong.",
        "And the number I gave you for the deputy, Fu, is the number of a driving school.",
    ],
)
def test_a_number_that_was_given_for_somebody_is_taken_back(said: str) -> None:
    text = f"Chief Tang Qiming 15400000501. The deputy is Fu Kaiyuan, 15400000502.\n{said}"
    assert read(text) == (["501"], ["502"])


@pytest.mark.parametrize(
    "said",
    [
        "Fu Kaiyuan's number is that of the duty room.",
        "The deputy's number is right.",
        "The number of the deputy is not wrong.",
    ],
)
def test_one_that_was_not_stays(said: str) -> None:
    text = f"Chief Tang Qiming 15400000501. The deputy is Fu Kaiyuan, 15400000502.\n{said}"
    assert read(text) == (["501", "502"], [])


def all_but(closed: list[str]) -> tuple[list[str], list[str]]:
    return [one for one in ("501", "502", "503") if one not in closed], closed


LIST = (
    "治安大队\n大队长 滕永 15400000501\n副大队长 鄂文彬 15400000502\n"
    "看守所\n副所长 冷福林 15400000503"
)


@pytest.mark.parametrize(
    ("news", "closed"),
    [
        ("治安大队滕大队长已调离，接替的是原来的鄂副大队长，他的手机没有变。", ["501"]),
        ("看守所的冷副所长上个月过世，请不要再拨他的号码。", ["503"]),
        ("滕永大队长去年退休了。", ["501"]),
        ("滕永大队长去年调到看守所了。", []),
        ("鄂文彬，前年调走。", ["502"]),
        ("看守所副所长的手机，我打去是空号。", ["503"]),
        ("滕大队长调去法制科，手机没换。", []),
        ("樊所长去年退休了。", []),
    ],
)
def test_news_above_a_list_is_of_whom_it_names(news: str, closed: list[str]) -> None:
    told = read(f"各位好：\n{news}\n\n{LIST}")
    assert told == all_but(closed)


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("尾号0503的，对方说是自来水公司。", ["503"]),
        ("末四碼0503的，對方說是自來水公司。", ["503"]),
        ("尾数503的电话，现在是一家驾校在用。", ["503"]),
        ("The line ending 0503 is disconnected.", ["503"]),
        ("尾号0503的电话能打通，是他本人。", []),
        ("尾号0599的是一家饭店。", []),
        ("The one ending 0503 was out of order in May but is working again.", []),
    ],
)
def test_a_number_is_known_by_its_last_digits(said: str, closed: list[str]) -> None:
    told = read(f"{LIST}\n\n{said}")
    assert told == all_but(closed)


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("问：滕大队长呢？\n答：他八月调到霍山去了，原来的手机由单位收回。", ["501"]),
        ("问：滕大队长？\n答：已经退休。", ["501"]),
        ("问：滕大队长的手机是他本人吗？\n答：不是，是一个卖菜的。", ["501"]),
        ("问：滕大队长是不是退休了？\n答：不是。退休的是前任的樊大队长。", []),
        ("问：滕大队长的手机打得通吗？\n答：打得通。", []),
        ("问：滕大队长的手机是空号吗？\n答：不是，昨天还打通了。", []),
        ("问：滕大队长呢？", []),
    ],
)
def test_an_answer_is_of_whom_was_asked(said: str, closed: list[str]) -> None:
    told = read(f"{LIST}\n\n{said}")
    assert told == all_but(closed)


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("Captain Pei has left the branch already in December.", True),
        ("Captain Pei is in retirement since May.", True),
        ("Captain Pei: number is not existing, the recorded voice says so.", True),
        ("Captain Pei -> a woman in Guangdong has this number now.", True),
        ("Captain Pei: a dead line now.", True),
        ("Mr Pei retired in July.", True),
        ("I had heard Captain Pei retired in May, but that is not so, he's still sitting.", False),
        ("Captain Pei is not in retirement, this was only a rumor.", False),
        ("Captain Pei: somebody wrote he is retired. I asked in the office, he is not.", False),
        ("Captain Pei's phone was out of service in June, now it is again good.", False),
    ],
)
def test_what_is_told_in_english_of_somebody_above(said: str, *, closed: bool) -> None:
    text = f"Xinfu Branch\nCaptain Pei Wenbo: 15400000501\nCommissar Bai: 15400000502\n\n{said}"
    assert read(text) == ((["502"], ["501"]) if closed else (["501", "502"], []))


PROVED = (
    "有人说是空号，是他漏了一位，照这个打是通的|上次报空号，今天试了，通了|旧表写着空号，不对，能打|"
    "称“你打错了”，后又说“我就是王大明，别绕弯子”|先讲我打错，后来讲「我就是王大明怎样」|"
    "說打錯，報出名字後認了|先否认，再问就承认是本人|说打错，声音跟上次一样|说打错，旁边有人喊他王所"
)
NOT_PROVED = (
    "先说打错，后来承认是他弟弟|说打错，后来说我就是房东|说打错了，承认是开饭店的|说打错，不是他|"
    "听说停机了，别的号能打|先前报空号，今天试了，还是空号|"
    "有人说停机，我打通了，是他前妻|上次报空号，今天通了，说打错，是学生"
)
PROVED_EN = (
    "he said wrong number, but the week before he told Grace his name on the very same phone|"
    "it's the right man. He said I must have the wrong number|not dead after all! He answered|"
    "denied it was him, then gave his name|reported disconnected, I tried it and it works|"
    "somebody said it was dead, but it rang and he answered|picked up, asked to hold, cut off|"
    "answered and then cut off|listened for two minutes, was cut off"
)
NOT_PROVED_EN = (
    "said wrong number, then that his name is Li|said to be dead and it is|"
    "answered by a recording: disconnected|line cut off|"
    "first said wrong number, then admitted he bought the phone|was reported dead, tried: dead"
)


@pytest.mark.parametrize(("many", "taken"), [(PROVED, True), (NOT_PROVED, False)])
def test_what_was_said_of_a_number_and_proved_false(many: str, *, taken: bool) -> None:
    told = [read(f"某某派出所\n所长王大明15400000501，{said}。")[0] for said in many.split("|")]
    assert told == [["501"] * taken] * len(told)


@pytest.mark.parametrize(("many", "taken"), [(PROVED_EN, True), (NOT_PROVED_EN, False)])
def test_what_was_said_in_english_and_proved_false(many: str, *, taken: bool) -> None:
    text = "Hekou Police Station\n- Chief Wang Daming 15400000501: {}."
    told = [read(text.format(said))[0] for said in many.split("|")]
    assert told == [["501"] * taken] * len(told)
