"""Area codes in the headings of places."""

import pytest

from tests.readers.case_report.test_rules import read


@pytest.mark.parametrize(
    "heading",
    [
        "唐山0315",
        "【唐山】0315",
        "唐山（0315）",
        "唐山市/0315",
        "0315唐山",
        "【唐山·0315】",
        "唐山：0315",
        "唐山市0315",
        "■唐山地区0315",
    ],
)
@pytest.mark.parametrize("local", ["083 6601", "0836601", "083-6601"])
def test_a_place_with_its_code_heads_the_numbers_below(heading: str, local: str) -> None:
    text = f"【保定】0312\n某某派出所 0836602\n{heading}\n路北分局　{local}、083 6603"
    assert [one.e164 for one in read(text).lines] == [
        "+863120836602",
        "+863150836601",
        "+863150836603",
    ]


@pytest.mark.parametrize(
    "codes", ["唐山 0315 保定 0312", "唐山0315，保定0312", "唐山（0315）、保定（0312）"]
)
def test_the_codes_of_several_places(codes: str) -> None:
    text = f"{codes}\n唐山市公安局 0836601\n保定市公安局 0836602"
    assert [one.e164 for one in read(text).lines] == ["+863150836601", "+863120836602"]


@pytest.mark.parametrize("remark", ["（以下仍为唐山）", "（以下又是唐山）", "以下仍为唐山："])
def test_a_remark_leads_back_to_a_place(remark: str) -> None:
    text = (
        "唐山（0315）\n路北分局 0836601\n（以下是北京号码，区号010）\n朝阳分局 00836602\n"
        f"　民警 王大明 15400000501\n{remark}\n路南分局 0836603"
    )
    assert [one.e164 for one in read(text).lines] == [
        "+863150836601",
        "+861000836602",
        "+8615400000501",
        "+863150836603",
    ]


TOLD = (
    "All landlines {}",
    "Landlines: {}",
    "The landlines here are in the {} area",
    "Area code of all the fixed telephones is {} if I don't write",
    "Where no code is written, it's {}",
    "Numbers with no code belong to {}",
    "Prefix {} to every 7-digit number",
    "You need {} before all the landlines",
    "I leave out the area code, which is {}",
    "{} is the area code for all landlines",
    "Area: {}",
    "座机前都加{}",
    "座机一律{}",
    "固话都在{}",
    "座机前面的区号一律省略，是{}",
    "区号省略，均为{}",
    "未标区号者，一律{}",
    "{}那个是区号",
    "區號都是一個，{}",
    "外地打要加{}",
    "座机要加{}才打得通",
)
LISTED = "东关派出所 值班室{0}121\n所长王大明 办公{0}122 手机15400000501"
LAWYER = "律师何某 0731-00009999"
PLACES = (
    "{told}\n\n{listed}\n\n{lawyer}",
    "周文去年在家里被带走。{told}。Please call.\n{listed}\n{lawyer}",
    "{lawyer}\n\n责任单位电话（{told}）：\n{listed}",
    "{listed}\n\n{lawyer}\n注：{told}。",
    "{listed}\n\n{lawyer}\n\n{told}",
)


def called(text: str) -> list[str]:
    return [one.e164 for one in read(text).lines]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("code", "begin"), [("0536", "0000"), ("0431", "00000")])
def test_a_code_that_is_told_once(told: str, place: str, code: str, begin: str) -> None:
    text = place.format(told=told.format(code), listed=LISTED.format(begin), lawyer=LAWYER)
    area = code.removeprefix("0")
    assert called(text) == [f"+86{area}{begin}121", f"+86{area}{begin}122", "+8615400000501"]


ASIDE = (
    "律师何某 0731-00009999",
    "律师何某在长沙，他那边区号是0731",
    "律师的座机都是0731的",
    "Our lawyer is in Changsha; her area code is 0731.",
    "The lawyer's landline is in the 0731 area.",
    "骗子电话都是0731开头的，别接",
    "Calls beginning with 0731 are all from scammers.",
    "所长王大明 尾号0731",
    "座机尾号0731，都没人接",
    "他在0731房间打电话，都没人管",
    "只有监狱的区号是0731",
)


@pytest.mark.parametrize("aside", ASIDE)
@pytest.mark.parametrize("first", ["All landlines 0431.", "座机区号均为0431"])
def test_a_code_that_is_not_told_of_all(aside: str, first: str) -> None:
    text = f"{first}\n东关派出所 00000121\n{aside}\n南关看守所 00000122"
    assert called(text) == ["+8643100000121", "+8643100000122"]


def test_codes_that_change() -> None:
    assert called(
        "东关派出所 00000121\n以上座机都是0431的\n雨花派出所 00000122\n以上座机都是0731的"
    ) == ["+8643100000121", "+8673100000122"]
    assert called(
        "Part 1. All landlines here 0431.\nDongguan Police Station 00000121\n\n"
        "Part 2. All landlines here 0731.\nYuhua Branch Bureau 00000122"
    ) == ["+8643100000121", "+8673100000122"]
    assert called(
        "东关派出所 0000121\n\n以下座机都加0431\n雨花派出所 00000122\n律师 010-00009999"
    ) == ["+8643100000122"]


def test_where_a_lawyer_lives_says_nothing_of_the_offices() -> None:
    assert called("东关派出所 00000121\n律师何某 010-00000123、00000124") == []


@pytest.mark.parametrize(
    "head",
    [
        "最后更新 2024-11-02。固话区号都是 0536。",
        "最后更新：2024-11-02 区号：0536",
        "Last updated 2024-11-02. All landlines have the area code 0536.",
        "單位電話（區碼 0536）",
    ],
)
def test_a_code_stands_beside_a_date_or_is_called_otherwise(head: str) -> None:
    assert [one.e164 for one in read(f"{head}\n\n县公安局 0000121").lines] == ["+865360000121"]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # The second part tells its own code, and others of its place have it, too.
        ("◎省监狱（区号0913）¦{a}¦◎绥德县法院（区号0912）¦{b}¦◎绥德县公安局¦{c}", "913 912 912"),
        ("◎绥德县法院（区号0912）¦{a}¦◎省监狱（区号0913）¦{b}¦◎绥德县公安局¦{c}", "912 913 912"),
        ("绥德县法院0912-{a}¦省监狱0913-{b}¦绥德县公安局{c}", "912 913 912"),
        (
            (
                "1) North Prison, zone number 0913¦Head: {a}¦"
                "2) Suide County Court, zone number 0912¦Head: {b}¦3) Suide County Bureau¦Head: {c}"
            ),
            "913 912 912",
        ),
        # A code that was told for the whole list holds again behind a part with its own.
        ("区号0912¦一、公安局¦{a}¦二、省监狱（区号0913）¦{b}¦三、法院¦{c}", "912 913 912"),
        (
            "一、公安局（0912）¦{a}¦二、法院¦{b}¦三、监狱（0913）¦{c}¦四、学校¦{d}",
            "912 912 913 912",
        ),
        ("一、公安局（0912）¦{a}¦二、监狱（0913）¦{b}¦三、法院¦{c}", "912 913 913"),
    ],
)
def test_the_code_of_another_part_of_the_list(parts: str, expected: str) -> None:
    locals_ = {name: f"0000{place}21" for place, name in enumerate("abcd", 1)}
    report = parts.format(**locals_).replace("¦", "\n")
    codes = [one.e164.removeprefix("+86")[:3] for one in read(report).lines]
    assert " ".join(codes) == expected


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("榆次的我先发手里有的，区号都是0354", "晋中市公安局"),
        ("区号0358", "晋中市公安局"),
        ("都是0354的", "北关派出所"),
        ("前面加0354就行", "北关派出所"),
        ("Hello all, all of these are 0354", "Yuci Police Station"),
        ("It's 0354 for everything", "Yuci Police Station"),
        ("0354 for the landlines", "Yuci Police Station"),
    ],
)
def test_a_code_told_in_a_message(told: str, office: str) -> None:
    """The city of the office may be one of those that have several."""
    text = f"小禾 19:02\n{told}\n\n小禾 19:03\n{office}\n0000121\n\n石榴 19:06\n收到"
    assert [one.e164[:6] for one in read(text).lines] == ["+86358" if "8" in told else "+86354"]


def test_what_is_no_code_of_the_offices() -> None:
    for told in ("房间都是0354的", "密码都是0354", "打来的都是0354的，别接"):
        assert not read(f"{told}\n北关派出所\n0000121").lines, told


PARTS = (
    "有关单位（区号0454）：\n\n一、桦南县公安局\n总机:0062200\n\n"
    "{part}\n所长 王大明 0083101\n\n{next}"
)


@pytest.mark.parametrize(
    "part",
    [
        "三、七台河市看守所 区号0464",
        "三、七台河市看守所(区号0464)",
        "三、七台河市看守所（五月转押到此）区号0464",
    ],
)
def test_the_code_of_all_behind_a_part_of_another_city(part: str) -> None:
    told = PARTS.format(part=part, next="四、桦南县政法委\n书记 李强 0062241")
    assert [one.e164[3:6] for one in read(told).lines] == ["454", "464", "454"]


@pytest.mark.parametrize(
    ("lead", "below", "code"),
    [
        ("6、郑州(0371):", "   河南省民宗委", "371"),
        ("六、郑州(0371):", "河南省民宗委", "371"),
        ("郑州(0371):", "   河南省民宗委", "371"),
        ("郑州(0371):", "卧龙区民宗局", "377"),
        ("6) Zhengzhou (0371): ", "   Henan Religious Affairs Commission", "371"),
    ],
)
def test_lines_that_are_a_part_of_one_with_a_code(lead: str, below: str, code: str) -> None:
    told = f"区号 0377\n\n5、卧龙区司法局 0028140\n{lead}河南省高级法院 00059101\n{below} 00059110"
    assert read(told).lines[-1].e164[3:6] == code
