"""A school is an office to call where its head is named with a number; else victims learn there."""

from tests.readers.case_report.test_rules import read

ZH = (
    "{o}{t}{n}：0536-0000121",
    "{n}，{o}{t}，15400000501",
    "{n}（{t}，{o}）0536-0000121",
    "{t}{n}（{o}）：15400000501",
    "{o}：{n}，{t}，0536-0000121",
    "{o} {n} {t} 0536-0000121",
    "【{o}】{t}{n}15400000501",
    "0536-0000121 {n} {o}{t}",
    "15400000501（{o}{t}{n}）",
    "{o}/{t}/{n}/0536-0000121",
)
EN = (
    "{o} {t} {n}: 0536-0000121",
    "{n}, {t} of {o}: 15400000501",
    "{n} ({t}, {o}) 0536-0000121",
    "{t} {n} ({o}): 15400000501",
    "{o}: {n}, {t}, 0536-0000121",
    "The {t} of {o}, {n}, can be reached at 0536-0000121.",
    "0536-0000121 {n}, {t}, {o}",
    "15400000501 - {o} {t} {n}",
    "{n}, {o} {t}, 0536-0000121",
)
HEADS = [(one, "王大明", o, t) for one in ZH for o, t in [("临澜第二中学", "主任")]]
HEADS += [(one, "王大明", "東風中心小學", "校長") for one in ZH]
HEADS += [(one, "Gao Liang", "Linlan No. 2 Middle School", "director") for one in EN]


def test_its_head() -> None:
    expected = {form.format(n=n, o=o, t=t): [(o, n, t)] for form, n, o, t in HEADS}
    found = {
        text: [(one.org, one.person, one.title) for one in read(text).lines] for text in expected
    }
    assert found == expected


OTHERS = (
    "女儿在临澜第二中学读书，班主任王丽15400000501",
    "王丽，临澜第二中学教师，15400000501",
    "家属王丽，临澜第二中学校长，电话15400000501",
    "王丽的丈夫李明，临澜第二中学校长，电话15400000501",
    "李明（王丽之夫，临澜第二中学校长）15400000501",
    "临澜第二中学校长李明的妻子 15400000501",
    "临澜第二中学校长 15400000501",
    "Her son attends Linlan No. 2 Middle School; class teacher Wang Li 15400000501",
    "The victim Wang Li, principal of Linlan No. 2 Middle School, 15400000501",
    "wife of Li Ming, principal of Linlan No. 2 Middle School, 15400000501",
    "The school security officer is in; Linlan No. 2 Middle School security: 15400000501",
)


def test_of_whoever_learns_or_teaches_there() -> None:
    assert [text for text in OTHERS if read(text).lines] == []
