"""What stands right below a line about its numbers, and lines that begin with one told above."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
ABOVE = "河口派出所 所长 王大明 办0536-0000121 手机15400000501\n"
BELOW = "\n教导员 李强 15400000502"
QUOTED = (
    "> 请看结果：\n>\n>> 河口派出所 所长 王大明 办0536-0000121 手机15400000501\n> {}\n"
    ">> 教导员 李强 15400000502\n> 通。"
)


def left(text: str) -> str:
    return " ".join(one.e164[-3:] for one in read_report(text, profile=CHINA).lines)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("手机批：拨三次均提示空号", "121 502"),
        ("座机批：提示空号", "501 502"),
        ("批：他爱人接的，手机是她的", "121 502"),
        ("批：座机仍可打，手机停机", "121 502"),
        ("批：座机没人接；手机是他表弟在用", "121 502"),
        ("批：对方恳请勿再致电，已允", "502"),
        ("批：王所已调走", "502"),
        ("批：手机停了一天，5/29又通，本人", "121 501 502"),
        ("批：所长休假，空调坏了在修", "121 501 502"),
        ("批：前任所长张三已退休", "121 501 502"),
        ("批：李强的手机停机", "121 501"),
    ],
)
@pytest.mark.parametrize("form", ["  〔{}〕", "（{}）", "  [{}]", "  【{}】"])
def test_a_note_in_brackets(form: str, said: str, lines: str) -> None:
    assert left(ABOVE + form.format(said) + BELOW) == lines


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("他前妻接的，手机是她的。", "121 502"),
        ("座机能打。手机是一家面店在用。", "121 502"),
        ("一拨就说“您拨的号码已经注销”。", "502"),
        ("没人接，铃声正常。", "121 501 502"),
        ("他儿子接的，说爸爸上班去了。", "121 501 502"),
        ("先不说这个。", "121 501 502"),
    ],
)
def test_a_reply(said: str, lines: str) -> None:
    assert left(QUOTED.format(said)) == lines


@pytest.mark.parametrize("arrow", ["→ ", "  ↳ ", "-- ", "=> "])
def test_behind_an_arrow(arrow: str) -> None:
    assert left(f"{ABOVE}{arrow}他爱人接的，手机是她的{BELOW}") == "121 502"


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("王大明15400000501 接的是个学生，人家吓一跳", "121 502"),
        ("王大明的手机15400000501是个女的接，说王大明是她前夫，号归她", "121 502"),
        ("王所长手机 15400000501 是一家快递站", "121 502"),
        ("15400000501 停机", "121 502"),
        ("王大明15400000501 接了，脾气大", "121 501 502"),
        ("王大明0536-0000121 没人接", "121 501 502"),
    ],
)
def test_a_number_that_is_told_again(said: str, lines: str) -> None:
    assert left(f"{ABOVE}教导员 李强 15400000502\n\n{said}\n") == lines
