"""Cells that say who left, and sentences that take one number back, or several at once."""

import pytest

from tests.readers.case_report.test_rules import read

N, OTHER = "15400000501", "15400000502"
OFFICE = "东关派出所，0536-0000121。\n"
LINE = "+865360000121"


def taken(text: str) -> list[str]:
    return [one.e164 for one in read(text).lines]


def table(name: str, title: str) -> str:
    return f"单位 | 姓名 | 职务 | 手机\n东关派出所 | {name} | {title} | {N}"


@pytest.mark.parametrize("title", ["副所长", "民警", "officer"])
@pytest.mark.parametrize(
    "remark",
    [
        "（已调离）",
        "（已調離）",
        "（已退休）",
        "，已退休",
        "（病逝）",
        "（请勿再打）",
        " (transferred)",
        " (retired)",
        ", asked not to be called",
        " (left the force)",
    ],
)
def test_a_cell_says_who_left(title: str, remark: str) -> None:
    assert taken(table("王大明", title + remark)) == []
    assert taken(table("王大明" + remark, title)) == []


@pytest.mark.parametrize(
    "title", ["副所长（未核实）", "副所长（去年调到市局，手机没变）", "教导员（2024年从市局调来）"]
)
def test_a_cell_says_who_is_still_there(title: str) -> None:
    assert taken(table("王大明", title)) == [f"+86{N}"]


@pytest.mark.parametrize(
    "said",
    [
        "民警小段的手机{a}已经不用，另给了我们一个：{b}。",
        "民警小段的手机{a}不用了，他又留了一个新号：{b}。",
        "民警段小明{a}，末两位颠倒，应为{b}。",
        "民警段小明\n（更正：段小明手机原登{a}，数字颠倒，应为{b}。）",
        "民警段小明{a}（号码写反，应为{b}）",
        "Officer Duan's mobile {a} is no longer used; he gave us another one: {b}.",
    ],
)
def test_a_number_that_another_takes_the_place_of(said: str) -> None:
    assert taken(OFFICE + said.format(a=N, b=OTHER)) == [LINE, f"+86{OTHER}"]


@pytest.mark.parametrize(
    "said",
    [
        "民警小段（{n}，已不用）",
        "民警小段 {n} 已经不再使用",
        "民警小段{n}，早就不用了",
        "政法委原书记病故，原公布的办公室0536-0000122、手机{n}一并撤下。",
        "政法委原公布的办公室0536-0000122、手机{n}一律删除。",
        "政法委原公佈的辦公室0536-0000122、手機{n}一併刪除。",
        "政法委：书记王大明 办0536-0000122 手机{n}，一并作废",
        "政法委：0536-0000122、{n}均已停机",
        "The office 0536-0000122 and the mobile {n} that we printed are both disconnected.",
        "班长写了联名信，所以不要给班长打电话：{n}。",
        "班長寫了聯名信，請不要再向班長打電話 {n}",
        "The leader of his shift signed for him, so do not call the leader: {n}.",
        "Please do not phone the shift leader on {n}.",
    ],
)
def test_what_is_taken_back_at_once(said: str) -> None:
    assert taken(OFFICE + said.format(n=N)) == [LINE]


@pytest.mark.parametrize(
    "said",
    [
        "副所长李明办公室写0536-0000122，拿笔改成了0536-0000123，说旧的早就不用了；手机{n}",
        "所长王大明{n}，值班室0536-0000122均有人接",
        "所长王大明{n}，老人的电话已不用。",
        "Please do not call after nine in the evening: the officers sleep. Chief Wang Daming {n}",
        "国保说不要给律师打电话，国保大队长李四 {n}",
    ],
)
def test_what_is_said_of_others(said: str) -> None:
    assert f"+86{N}" in taken(OFFICE + said.format(n=N))


@pytest.mark.parametrize(
    ("third", "fourth"), [("三、", "四、"), ("3. ", "4. "), ("（三）", "（四）")]
)
def test_a_list_of_no_calls_ends_at_the_next_part(third: str, fourth: str) -> None:
    text = (
        f"{third}请勿拨打\n王大明 {N}\n{{}}{fourth}家属已写信给东关派出所（值班电话0536-0000121）。"
    )
    assert taken(text.format("\n")) == [LINE]
    assert taken(text.format("")) == []


def test_a_list_of_no_calls_goes_on_over_its_own_numbers() -> None:
    text = f"三、请勿拨打\n1. 王一 {N}\n\n2. 王二 {OTHER}\n\n(a) 王三 15400000503"
    assert taken(text) == []


@pytest.mark.parametrize("verb", ["留给", "写给", "递给"])
@pytest.mark.parametrize("kin", ["家属", "家屬", "弟弟"])
def test_who_left_a_number_with_the_family(verb: str, kin: str) -> None:
    (line,) = read(f"东关派出所\n所长王大明，王大明{verb}{kin}的手机是{N}。").lines
    assert (line.person, line.title) == ("王大明", "所长")


def test_a_new_number_of_an_official_is_not_of_another_with_his_title() -> None:
    text = (
        "某某法院\n审判长 谭柏森 现为执行局局长，办公室电话改为0536-0000122\n"
        "奎文分局\n局长 王大明 办0536-0000121"
    )
    assert LINE in taken(text)


def test_his_may_be_the_lawyers() -> None:
    assert taken(f"{OFFICE}所长王大明见了我们的律师。他的手机{N}。") == [LINE]


@pytest.mark.parametrize("said", ["（撤并到汤峪法庭，这部电话已拆）", "，座机已拆", "，电话拆了"])
def test_a_line_that_was_taken_out_is_dead(said: str) -> None:
    found = read(f"东关法庭\n电话：0536-0000121{said}")
    assert ([*found.lines], [one.reason for one in found.refused]) == ([], ["dead"])


PRISON = "Heze Prison 0536-0000121\nCommissar Feng Kai 15400000502\n"
LEFT = (
    "left for a private company in April¦quit for a law firm¦resigned to work for a bank¦"
    "went to work for a security firm¦moved over to the private sector¦has gone abroad¦"
    "took a job with a private company¦now works for a private company¦joined a law firm¦"
    "is now with a private company¦left his post in May¦emigrated to Canada¦"
    "was moved to Xian Prison as instructor"
)
LEFT_BEHIND = "left in April¦left last year¦has left the prison¦has been moved to Xian Prison"
STAYED = (
    "left the room when we asked¦left for the day¦moved the prisoner to Ward 7¦"
    "transferred the prisoner to Ward 7¦took a call from us¦took the post in June¦"
    "joined the prison in 2010¦left her bleeding in the yard"
)
BEHIND = (f"Captain Hao Jun ({N}) {{}}.", f"Captain Hao Jun {N}, who {{}}.", f"Hao Jun {N} ({{}})")
BELOW = f"Captain Hao Jun {N}\n\nHao Jun {{}}."


def test_who_left_for_another_post() -> None:
    for said in f"{LEFT}¦{LEFT_BEHIND}".split("¦"):
        for place in (*BEHIND, *([BELOW] if said in LEFT.split("¦") else [])):
            assert taken(PRISON + place.format(said)) == [LINE, f"+86{OTHER}"], said
    for said in STAYED.split("¦"):
        for place in (*BEHIND, BELOW):
            assert f"+86{N}" in taken(PRISON + place.format(said)), said


@pytest.mark.parametrize(
    "said",
    [
        "已跳槽",
        "已去了一家私企",
        "到保险公司上班去了",
        "去年离开了原单位",
        "上面的手机已找不到他",
        "手机已联系不上",
        "the mobile no longer reaches him",
    ],
)
def test_who_is_reached_no_more(said: str) -> None:
    text = f"{OFFICE}副所长李国 {OTHER}\n所长王大明 {N}\n\n王大明{said}。"
    assert taken(text) == [LINE, f"+86{OTHER}"]


@pytest.mark.parametrize(
    "said",
    [
        "请勿占线",
        "請勿佔線",
        "不要占用这条线路",
        "please do not tie up the line",
        "keep this line free",
    ],
)
def test_a_line_that_is_to_stay_free(said: str) -> None:
    assert taken(f"{OFFICE}城关镇政府 0536-0000122，{said}") == [LINE]


@pytest.mark.parametrize("desk", ["宾馆总机", "賓館總機", "大酒店总台", "旅馆服务台", "饭店订房"])
def test_desks_of_a_hotel(desk: str) -> None:
    assert taken(f"{OFFICE}海天{desk} 0536-0000122") == [LINE]


WHO_LEFT_BEHIND_THE_KIND_OF_LINE = (
    (" (O) -- left the court in 2023 to work for a company; seat vacant", False),
    (" (O), left the court in 2023", False),
    (" (O); left the procuratorate last year", False),
    (" (O) — quit last year", False),
    (" -- quit", False),
    (" (O) -- left a message last year", True),
    (" (O) -- left the phone off the hook in May", True),
    (" (O) -- quit smoking", True),
)


def test_who_left_behind_the_kind_of_line() -> None:
    for said, there in WHO_LEFT_BEHIND_THE_KIND_OF_LINE:
        assert taken(f"Judge Cao Dingbang, 0536-0000121{said}") == [LINE] * there


IN_FRONT = (
    "已退休民警|退休警察|退休的副局长|已退休老民警|已于2023年退休的民警|离职民警|已调离的民警|已故局长|"
    "退休的原市局副局长|已退休派出所所长|已調離的民警|離職民警|已辭職民警|"
    "retired officer |the late chief |resigned officer "
)


def test_who_is_called_retired_by_his_title_alone_is_gone() -> None:
    for title in IN_FRONT.split("|"):
        in_letters = title.isascii()
        who = f"{title}{'Mo Xi' if in_letters else '王六'} {N}"
        serving = f"{'Officer Ding Yi' if in_letters else '国保民警 汤军'} {OTHER}"
        for text in (f"{serving}, {who}", f"{who}, {serving}"):
            assert taken(OFFICE + text) == [LINE, f"+86{OTHER}"], text


@pytest.mark.parametrize(
    "behind",
    [
        "民警汤军 {}，已退休，民警李强 {}",
        "民警汤军 {} 已退休 民警李强 {}",
        "民警李四 {} 已退休民警；王五 {}",
        "汤军（退休民警）{}，民警李强 {}",
        "Officer Ding Yi {}, retired; officer Mo Xi {}",
        "Ding Yi (retired officer) {}, officer Mo Xi {}",
    ],
)
def test_behind_a_number_it_is_said_of_the_one_before(behind: str) -> None:
    assert taken(OFFICE + behind.format(N, OTHER)) == [LINE, f"+86{OTHER}"]


@pytest.mark.parametrize(
    "title",
    [
        "快退休的民警",
        "未退休民警",
        "退休返聘法官",
        "离退休干部科科长",
        "退休干部科科长",
        "late shift officer ",
    ],
)
def test_who_is_still_there(title: str) -> None:
    name = "Mo Xi" if title.isascii() else "王六"
    assert taken(f"{OFFICE}{title}{name} {N}") == [LINE, f"+86{N}"]


WAS = (
    "退休前是所长的王六|前历城区公安分局局长王六|前邓州市公安局局长王六|公安局前局长王六|"
    "曾任邓州市公安局局长的王六|离任前担任东关派出所所长的王六"
)
IS = (
    "前进派出所所长王六|前进区公安分局局长王六|前郭县公安局局长王六|前山派出所所长王六|"
    "王六，之前是公安局局长，现任政法委书记|曾任公安局局长，现任政法委书记的王六|王六，局长，快退休了，"
)


def test_who_held_a_title_before_they_left() -> None:
    for who in (*WAS.split("|"), "王六（退休前是所长）", "王六，退休前任所长，"):
        assert taken(f"{OFFICE}{who}{N}") == [LINE], who
    for who in IS.split("|"):
        assert taken(f"{OFFICE}{who} {N}") == [LINE, f"+86{N}"], who


@pytest.mark.parametrize(
    "said",
    [
        "所长王大明 {a}；已停机：{b}",
        "所长王大明，{a}，已停机的{b}",
        "所长王大明：已停机：{b}；在用：{a}",
        "所长王大明 {a}；空号: {b}。",
        "Director Wang Daming: {a}; disconnected: {b}",
        "所长王大明 {b}，已停机 {a}",
        "所长王大明（{b}已停机，{a}）",
        "所长王大明原号{b}已停机，{a}",
        "所长王大明，手机{a}，原{b}已停机。",
        "Director Wang Daming: {b}, disconnected; {a}",
    ],
)
def test_which_of_two_is_dead(said: str) -> None:
    assert taken(OFFICE + said.format(a=N, b=OTHER)) == [LINE, f"+86{N}"]


def test_relatives_may_say_that_an_official_has_another_number() -> None:
    chief = f"东关派出所所长王大明 {N}"
    for said in ("家属说他换号了", "他爱人说换了号码", "他妻子接的，说已经换手机号"):
        assert taken(f"{chief}，{said}。") == []
        assert taken(f"{chief}，{said}：{OTHER}") == [f"+86{OTHER}"]
    for said in ("他妻子的新号", "家属换号了，新号", "王丽的丈夫说他换号了，新号"):
        assert taken(f"{chief}，{said}{OTHER}") == [f"+86{N}"]


SUCCEEDED = {
    "岑庭长退休，办公室换成霍庭长，另一个号：15400000502": "霍",
    "岑庭長退休，換成霍庭長，手機：15400000502": "霍",
    "岑庭长退休，办公室现为霍庭长，号码：15400000502": "霍",
    "岑庭长退休，由霍庭长接任，新号：15400000502": "霍",
    "岑庭长退休，庭长换成霍建国，15400000502": "霍建国",
    "Cen Zhiming has retired and was replaced by Judge Huo Jianguo, 15400000502.": "Huo Jianguo",
}


@pytest.mark.parametrize(("news", "name"), SUCCEEDED.items())
def test_a_number_told_with_the_news_is_the_successor_s(news: str, name: str) -> None:
    told = "Chief Judge Cen Zhiming" if news.isascii() else "青阳县法院\n民庭庭长岑志明"
    lines = read(f"{told}：15400000501\n\n{news}").lines
    assert [(one.raw, one.person) for one in lines] == [("15400000502", name)]


def test_a_number_that_changes_stays_whose_it_was() -> None:
    told = "青阳县法院\n民庭庭长岑志明：15400000501\n\n岑庭长的手机换成15400000502"
    assert [(one.raw, one.person) for one in read(told).lines] == [("15400000502", "岑志明")]


def test_one_of_a_list_of_names_has_an_uncommon_one() -> None:
    told = (
        "东关派出所\n办案民警拜小龙、者永福、蔺军，手机依次为15400000501，15400000502，15400000503"
    )
    assert [one.person for one in read(told).lines] == ["拜小龙", "者永福", "蔺军"]
