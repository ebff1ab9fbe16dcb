"""Who works in another office by now, or is dead, is not called at the old one."""

import pytest

from tests.readers.case_report.test_rules import read

COURT = "Dongguan Court\n- Judge Wang Daming: 15400000501. {}.\n- Judge Li Guoqiang: 15400000502"


def judges(said: str) -> list[str]:
    return [one.raw[-3:] for one in read(COURT.format(said)).lines]


@pytest.mark.parametrize(
    "said",
    [
        "He is now at the Longkou bureau, the young man there said",
        "He works in the tax office now",
        "She now works at the provincial court",
        "He has gone to the prison bureau",
        "She went over to the county government last year",
        "Moved to the provincial procuratorate in September, before the trial",
        "He has been moved on to Ulanqab",
        "No longer sits there",
        "Died of a heart attack in 2023",
    ],
)
def test_they_have_left(said: str) -> None:
    assert judges(said) == ["502"]


@pytest.mark.parametrize(
    "said",
    [
        "He is now in the office",
        "He is now at the court for a hearing",
        "He is now in charge of the case",
        "The case has been moved to the county court",
        "The prisoner has been moved to the county prison",
        "She replaced Ms Zhao, who retired",
        "He took over from Wu Lan, who died",
        "His father died of a heart attack",
    ],
)
def test_they_have_not(said: str) -> None:
    assert judges(said) == ["501", "502"]


def test_who_died_stands_before_a_column_of_numbers() -> None:
    text = (
        "Dongguan Police Station\n"
        "    Head Li Guoqiang     15400000502\n"
        "    Former head Wang Daming, died of a heart attack in 2023    15400000501 (M)"
    )
    assert [one.raw[-3:] for one in read(text).lines] == ["502"]


def test_the_wife_of_an_item_is_nobody_to_call() -> None:
    text = (
        "No\tName\tPost\tMobile\tRemarks\n"
        "1\tWang Daming\tjudge\t15400000502\tok\n"
        "2\tMs Huang (wife of no. 1)\t\t15400000501\tDo NOT call\n"
    )
    assert [one.raw[-3:] for one in read(text).lines] == ["502"]


GONE = (
    "已提到市局去了，此处不再找他|从去年秋天起改去稅務局當差|转去城管了|被抽到市里专班去了，不回来了|不吃公安这碗饭了|"
    "如今在市监局上班|回乡教书去了|早就从派出所出来了|提了，去分局了"
)
THERE = (
    "去市局开会去了|改去值班室打|抽到专班，月底回所|说材料已报到市局了|案卷已移送法院|他太太在税务局上班|"
    "说他儿子考到海关了|被安排去街道办站岗，晚上回|说去政府告我们"
)
GONE_EN = (
    "Moved to the Qingyuan courts in the spring, his old colleague told me|Quit the force|"
    "Works for an insurance company|Moved departments and no longer deals with such cases|"
    "Seconded to the province and not coming back|He got a job in Guangzhou|Joined a bank"
)
THERE_EN = (
    "Moved to tears, he said|Moved to this court in May|Went to the city for a meeting in May|"
    "Sent to Qingyuan until Friday|Said the case was transferred to the Qingyuan courts in May|"
    "Moved on to another subject|Has a job to do, he said|Gone to Beijing this week, back Monday"
)


@pytest.mark.parametrize(("many", "left"), [(GONE, ["502"]), (THERE, ["501", "502"])])
def test_who_serves_elsewhere_by_now(many: str, left: list[str]) -> None:
    text = "东关派出所\n副所长 王大明 15400000501，{}\n民警 李国强 15400000502"
    found = [[one.raw[-3:] for one in read(text.format(said)).lines] for said in many.split("|")]
    assert found == [left] * len(found)


@pytest.mark.parametrize(("many", "left"), [(GONE_EN, ["502"]), (THERE_EN, ["501", "502"])])
def test_who_serves_elsewhere_in_english(many: str, left: list[str]) -> None:
    assert [judges(said) for said in many.split("|")] == [left] * len(many.split("|"))
