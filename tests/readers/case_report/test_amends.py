"""Corrections: by the last digits, by the post that told a number, by a newer number."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from tests.readers.case_report.test_rules import digest, read

CHINA = profile("china")
LIST = (
    "东关派出所 值班0536-0000121、0000174 传真0536-0000122\n"
    "所长王大明 15400001104 办公0536-0000133\n"
    "教导员李国强 15400001205 宅电0536-0000144"
)
ALL = {
    "0536-0000121",
    "0536-0000174",
    "0536-0000122",
    "0536-0000133",
    "0536-0000144",
    "15400001104",
    "15400001205",
}


def taken(text: str) -> dict[str, str]:
    """The numbers that are proposed, each with its owner."""
    lines = read_report(text, profile=CHINA).lines
    called = {one.e164.removeprefix("+86"): one.person for one in lines}
    return {
        number if number.startswith("154") else f"0{number[:3]}-{number[3:]}": person
        for number, person in called.items()
    }


def around(said: str) -> list[str]:
    """Below the list, above it, and in a chat."""
    chat = f"阿柴 21:10\n{LIST}\n\n冬瓜 21:11\n{said}\n"
    return [f"{LIST}\n\n{said}", f"{said}\n\n{LIST}", chat]


OF_WANG = (
    "王大明的尾号是1140",
    "王所长手机后四位是1140，不是1104",
    "所长那个尾号是1140",
    "更正：王大明手机尾号应为1140",
    "王所的尾号1140",
    "王大明手机號末四碼應為1140",
    "王大明的手机号后四位写错了，是1140",
    "王大明手机尾号更正为1140",
    "王大明的手机号码末尾四位数字是1140",
    "王大明是1140，我看串行了",
    "王大明的是1140不是1104",
    "王大明手机1104应为1140",
    "王所长的1104改成1140",
    "不是1104，是1140，手抖了",
    "1104错了，应该是1140",
    "上面打错，王大明尾号1140",
    "王大明尾号不是1104，是1140",
    "王大明尾号一一四〇",
    "王大明最后两位应为40，打成04了",
    "把1140写成1104了",
    "1104那个停机了 王大明换的新号尾号1140 其他位一样",
    "王大明1104→1140",
    "尾号1140才对，1104是我表哥",
)


@pytest.mark.parametrize("said", OF_WANG)
def test_the_right_number_follows(said: str) -> None:
    for text in around(said):
        found = taken(text)
        assert set(found) == ALL - {"15400001104"} | {"15400001140"}
        assert found["15400001140"] == "王大明"


@pytest.mark.parametrize(
    "said",
    [
        "1104那个是空号",
        "王大明1104那个停机了",
        "1104是我表哥",
        "1104那个是一间便利店",
        "所长1104的不对",
    ],
)
def test_the_wrong_number_is_not_taken(said: str) -> None:
    for text in around(said):
        assert set(taken(text)) == ALL - {"15400001104"}


@pytest.mark.parametrize(
    "said",
    [
        "王大明1965年生",
        "王大明是1104没错",
        "王大明尾号就是1104",
        "今年5月1140人参加",
        "王大明警号1140",
        "王大明的银行卡尾号1140",
        "李国强工资是1140元",
        "3楼1140房",
        "传单印了 1140 份",
        "王大明尾号是多少",
        "王大明手机15400001104，尾号1104",
        "我报了110",
        "110我报过了 让等",
        "尾号是0077",
        "尾号应为123456789",
    ],
)
def test_other_digits_correct_nothing(said: str) -> None:
    for text in around(said):
        assert set(taken(text)) == ALL


@pytest.mark.parametrize(
    ("said", "wrong", "right"),
    [
        ("东关派出所后一个号码最后两位应为47，打成74了", "0000174", "0000147"),
        (
            "「东关派出所」那行，后一个最后两码应为47，他打成74；74那个是一间便利店",
            "0000174",
            "0000147",
        ),
        ("东关派出所值班174应为147", "0000174", "0000147"),
        ("东关派出所传真最后两位是29，不是22", "0000122", "0000129"),
        ("王大明办公电话尾号是0331", "0000133", "0000331"),
        ("李国强宅电最后三位是414", "0000144", "0000414"),
    ],
)
def test_a_landline_is_corrected(said: str, wrong: str, right: str) -> None:
    for text in around(said)[:2]:
        assert set(taken(text)) == ALL - {f"0536-{wrong}"} | {f"0536-{right}"}


def test_of_several_the_one_that_is_alike() -> None:
    text = "东关派出所\n所长王大明 15400001104、15400001377\n王大明尾号是1140"
    assert set(taken(text)) == {"15400001140", "15400001377"}
    text = "东关派出所\n所长王大明 15400001104、15400001377\n王大明尾号是9920"
    assert set(taken(text)) == {"15400001104", "15400001377"}


def test_what_two_numbers_end_with_is_the_one_told_last() -> None:
    two = "东关派出所\n所长王大明 15400001104\n西关派出所\n所长赵国栋 15400002104\n"
    assert set(taken(f"{two}104那个是空号")) == {"15400001104"}
    assert len(taken(f"104那个是空号\n{two}")) == 2


RENEWED = (
    "王大明换手机了，新号是办公室主动告诉我的：15400000509。旧号注销。",
    "王大明换号了，新号15400000509",
    "王大明的手机换了，现在是15400000509",
    "王大明的手机应该是15400000509，我表弟当面问来的。",
    "更正：王大明手机15400000509",
    "王大明正确的号码是15400000509",
    "王大明手机号改为15400000509",
    "王大明的新号 15400000509",
    "王大明换了个号 15400000509",
    "所长王大明换电话了，新的是15400000509",
    "王大明手机改成15400000509了",
    "王大明的手机号变了，打15400000509",
)


@pytest.mark.parametrize("said", RENEWED)
def test_the_number_before_is_replaced(said: str) -> None:
    for text in around(said):
        found = taken(text)
        assert set(found) == ALL - {"15400001104"} | {"15400000509"}
        assert found["15400000509"] == "王大明"


@pytest.mark.parametrize(
    "said",
    [
        "王大明还有一个手机15400000509",
        "王大明手机15400000509也能打",
        "副所长赵国栋新来的，手机15400000509",
        "王大明的新同事赵国栋手机15400000509",
    ],
)
def test_another_number_replaces_none(said: str) -> None:
    for text in around(said):
        assert set(taken(text)) >= ALL


@pytest.mark.parametrize(
    ("said", "old"),
    [
        ("东关派出所的传真换了，改为0536-0000129，旧的不要再用", "0000122"),
        ("东关派出所传真改成0536-0000129", "0000122"),
        ("东关派出所传真应为0536-0000129", "0000122"),
    ],
)
def test_the_line_of_an_office_is_replaced(said: str, old: str) -> None:
    for text in around(said):
        assert set(taken(text)) == ALL - {f"0536-{old}"} | {"0536-0000129"}


def test_the_line_of_his_office_is_replaced() -> None:
    found = taken(f"{LIST}\n\n王大明换了办公室，电话改成0536-0000139")
    assert set(found) == ALL - {"0536-0000133"} | {"0536-0000139"}
    assert found["0536-0000139"] == "王大明"


def test_an_office_is_named_by_its_room() -> None:
    said = "奎文分局信访室的传真换了，改为0536-0000129，旧的不要再用。\n\n"
    text = f"{said}■ 奎文分局\n  信访室 0536-0000133（传真 0536-0000134）"
    assert set(taken(text)) == {"0536-0000129", "0536-0000133"}


HEADS = (
    "{n}楼　{nick}　发表于 2021-9-3 22:4{n}",
    "[{n}楼] {nick} 回复于 2021/09/03 22:4{n}",
    "#{n} {nick} (2021-09-03 22:4{n}:11)",
    "第{n}楼 [{nick}] [2021-9-3 22:4{n}]",
    "{n}樓 {nick} UID：100{n}7731 發表於 2021-9-3 22:4{n}",
)
POSTS = (
    "奎文分局 值班0536-0000121",
    "东关派出所 0536-0000122，所长王大明 15400001104",
    "西关派出所 所长钱永年 15400001301",
    "法制大队大队长李国强 办公0536-0000133 手机15400001205 宅电0536-0000144",
)
TOLD = (ALL - {"0536-0000174"}) | {"15400001301"}


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("3楼是骗子，大家别打", "15400001301"),
        ("3樓那個號不要打", "15400001301"),
        ("#3的号码是中介，别信", "15400001301"),
        ("4楼的手机请各位删掉", "15400001205"),
        ("4楼快把手机删了！！", "15400001205"),
        ("4楼的宅电别打了，是他岳父家", "0536-0000144"),
        ("2楼那个手机不是他的，是个卖菜的", "15400001104"),
        ("这个手机不是他的", "15400001205"),
        ("那个宅电我打了，是他老丈人家", "0536-0000144"),
        ("上面那个手机是一家理发店的", "15400001205"),
        ("前面那个号码打错了", "0536-0000133"),
        ("2楼的手机没错，能打通", ""),
        ("谢谢3楼", ""),
        ("以2楼为准", ""),
        ("4楼的号我打了，是他本人接的", ""),
        ("汇总到4楼为止", ""),
        ("我在3楼，别打架", ""),
        ("5楼的不要打", ""),
    ],
)
def test_a_post_is_spoken_of(said: str, gone: str) -> None:
    for head in HEADS:
        parts = enumerate([*POSTS, said], start=1)
        text = "\n".join(
            f"{head.format(n=n, nick='东西南北中'[n - 1] + '风')}\n{m}\n" for n, m in parts
        )
        assert set(taken(text)) == TOLD - {gone}


def test_far_below_nobody_is_meant() -> None:
    text = f"{LIST}\n{'大家辛苦了。' * 60}\n这个手机不是他的\n尾号是1206"
    assert set(taken(text)) == ALL


MOVED = {
    "he still has it": (
        (
            "东关派出所\n所长王大明 0536-0000121 手机15400000501\n\n"
            "王大明上月去西关派出所当教导员，手机没变"
        ),
        [
            "5360000121 unknown 东关派出所 王大明 所长",
            "15400000501 mobile 西关派出所 王大明 教导员",
        ],
    ),
    "told of in the sentence before": (
        (
            "东关派出所 所长王大明 15400000501\n"
            "王大明来过。他说九月就调到西关派出所任教导员了，手机还是原来那个。"
        ),
        ["15400000501 mobile 西关派出所 王大明 教导员"],
    ),
    "he has another one": (
        "东关派出所 所长王大明 15400000501\n王大明去西关派出所当教导员，态度没变",
        ["15400000501 mobile 东关派出所 王大明 所长"],
    ),
    "nobody who was told of": (
        "东关派出所 所长王大明 15400000501\n赵国栋去西关派出所当教导员，手机没变",
        ["15400000501 mobile 东关派出所 王大明 所长"],
    ),
    "no office": (
        "东关派出所 所长王大明 15400000501\n王大明去外地当教导员，手机没变",
        ["15400000501 mobile 东关派出所 王大明 所长"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MOVED.values(), ids=MOVED)
def test_who_moved_and_kept_the_number(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


FAMILY = (
    "东关派出所 值班0536-0000121\n"
    "所长王大明 办0536-0000133 手机15400001104 宅0536-0000144\n"
    "教导员李国强 手机15400001205"
)
FIVE = ALL - {"0536-0000174", "0536-0000122"}
WANG, HOME, OFFICE, LI = "15400001104", "0536-0000144", "0536-0000133", "15400001205"


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("王大明手机是空号", WANG),
        ("王大明那个手机打过去是个女的，不是他", WANG),
        ("王所的手机不对，接的人说不认识他", WANG),
        ("王所长手机换人了", WANG),
        ("王大明手机别打了，他求我们的", WANG),
        ("王大明手机打通了，别打他宅电", HOME),
        ("王大明的宅电别打，是他岳父家", HOME),
        ("王大明宅电是他老丈人家的，别往那打", HOME),
        ("王所长家里那个电话是他父母住，别打", HOME),
        ("宅电那个别打了，是老人", HOME),
        ("王大明家里电话请大家不要再打，他老婆刚生孩子", HOME),
        ("@冬瓜 王大明的手机错了", WANG),
        ("回复 冬瓜：王所手机打错了吧，是个卖鱼的", WANG),
        ("你发的王大明手机是我表弟的！", WANG),
        ("王大明的办公电话改了，以后别打", OFFICE),
        ("教导员的手机是空号", LI),
        ("李国强的号请删掉，他是我亲戚", LI),
        ("教导员那个号撤回，我弄错了", LI),
        ("最后那个手机不是教导员的，是我同学的", LI),
        ("这个号是一家奶茶店", LI),
        ("王大明手机打通了，是他本人", ""),
        ("王大明的手机没错，昨天打通了", ""),
        ("王大明手机没人接", ""),
        ("大家打王大明手机，别打110", ""),
        ("别打架，好好说", ""),
        ("不要再打听了", ""),
        ("王大明让我们打他办公室", ""),
    ],
)
def test_one_of_somebodys_numbers_is_meant(said: str, gone: str) -> None:
    first, *others = FAMILY.split("\n")
    chat = "".join(f"冬瓜 21:1{n}\n{one}\n\n" for n, one in enumerate((first, *others, said)))
    for text in (f"{FAMILY}\n\n{said}", chat):
        assert set(taken(text)) == FIVE - {gone}


def test_of_two_who_are_called_so_the_last_one_is_meant() -> None:
    two = "东关派出所 所长王大明 15400001104\n西关派出所 所长赵国栋 15400001301\n"
    assert set(taken(f"{two}\n所长的手机打错了")) == {"15400001104"}
    assert len(taken(f"所长的手机打错了\n\n{two}")) == 2


def test_a_number_in_the_sentence_is_the_one_that_is_meant() -> None:
    said = "15400000509被登成王大明的手机，那是一家饭店，请大家不要打"
    assert set(taken(f"{FAMILY}\n\n{said}")) == FIVE


@pytest.mark.parametrize(
    ("said", "office"),
    [
        (
            '走时丢下一句"有事打0536-0000121"。我中午打过去，接的人说是奎文分局国保大队。',
            "奎文分局国保大队",
        ),
        ("给了我个号0536-0000121，我打过去是奎文分局值班室。", "奎文分局"),
        ("留下个电话0536-0000121，后来回拨，接电话的说这里是奎文区政法委。", "奎文区政法委"),
        ("给了我个号0536-0000121，我打过去，是我表弟单位。", None),
        ("留下个电话0536-0000121，家属打过去，那边说是聚福楼饭店。", None),
        ("给了我个号15400000501，我打过去是奎文分局的。", None),
    ],
)
def test_which_office_answers(said: str, office: str | None) -> None:
    assert [one.org for one in read(said).lines] == ([] if office is None else [office])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("所长王大明（原小灵通已停用，新手机）15400000501", ["501"]),
        ("所长王大明（原手机停机，新号：15400000501）", ["501"]),
        ("所长王大明，旧号已作废，现用15400000501", ["501"]),
        ("Chief Wang Daming (old number out of service, new mobile) 15400000501", ["501"]),
        ("所长王大明（手机已停机）15400000501", []),
        ("所长王大明，原手机停机，15400000501", []),
        ("所长王大明原手机15400000501停用，现用15400000502", ["502"]),
    ],
)
def test_an_old_number_that_is_not_told_leaves_the_new_one(text: str, expected: list[str]) -> None:
    assert [one.e164[-3:] for one in read(text).lines] == expected
