"""What holds for any text at all."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clarion.countries.registry import profile
from clarion.readers.case_report.clean import clean
from clarion.readers.case_report.read import Grammar, read_report
from clarion.readers.proposal import Proposal
from tests.readers.case_report.score import Report, reports

CHINA = profile("china")
PIECES = [
    "0536-0000121",
    "0536-0000121/22/23",
    "15400000501",
    "0000122",
    "0451-00001501～03",
    "1540000****",
    "转8012",
    "（办）",
    "宅",
    "手机",
    "电话：",
    "潍坊市公安局",
    "国保大队",
    "派出所",
    "局长",
    "所长",
    "王大明",
    "李某",
    "焦局",
    "其妻",
    "家属",
    "律师",
    "不要公开",
    "要求不要再打",
    "（空号）",
    "已调走",
    "区号：0536",
    "以上区号0536",
    "\n",
    "\t",
    "  ",
    "、",
    "，",
    "；",
    "。",
    "（",
    "）",
    "：",
    "/",
    "姓名\t职务\t电话\n",
    "",
    " 姓名 ",
    " 手机 ",
    "\n",
    "分别为",
    "改为",
    "邮编261000",
    "卡号6200 0000 0000 0000 281",
    "Wang Daming",
    "chief",
    "Kuiwen District Police Station",
    "(Office)",
    "+86-536-0000121",
    "ext. 12",
    "一五四零零零零零五零一",
    "<br>",
    "<!-- 15400000599 -->",
    "&nbsp;",
    "2024-03-15",
    "QQ：1234567890",
    "１５４",
    "○",
    "1 5 4 0 0 0 0 0 5 0 1",
    "济南市",
    "系",
    "\r\n",
    "\u200b",
    "𠮷",
    "İ",
    "ﬁ",
    "9:05",
    "6/1",
    "- ",
    " | ",
    "　",
    "└ 11/7 ",
    "Ann",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join)


def read(text: str) -> Proposal:
    return read_report(text, profile=CHINA)


def parts(text: str, found: Proposal) -> list[tuple[str, str]]:
    """What each result says that it is, and what stands at its place."""
    spans = [
        (one.raw, one.span) for some in (found.lines, found.refused, found.review) for one in some
    ]
    spans += [(one.raw, one.span) for one in found.dates]
    return [(raw, text[span.start : span.end]) for raw, span in spans]


@given(TEXTS)
def test_every_place_is_that_of_its_words(text: str) -> None:
    found = read(text)
    assert [raw for raw, _ in parts(text, found)] == [there for _, there in parts(text, found)]
    for line in found.lines:
        for said, span in (
            (line.org, line.org_span),
            (line.person, line.person_span),
            (line.title, line.title_span),
        ):
            there = text[span.start : span.end] if span else ""
            assert "".join(said.split()) == "".join(there.split())


@given(TEXTS)
def test_reading_is_the_same_every_time(text: str) -> None:
    assert read(text) == read(text)


@given(TEXTS)
def test_what_is_refused_is_no_line(text: str) -> None:
    found = read(text)
    assert {one.e164 for one in found.lines}.isdisjoint(
        {one.e164 for one in found.refused if one.e164}
    )
    assert len({(one.e164, one.ext) for one in found.lines}) == len(found.lines)


WIDE = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
PLAIN = Grammar(CHINA.report).plain


@pytest.mark.uncounted
@settings(max_examples=50)  # whole reports, each read twice
@given(
    report=st.sampled_from(reports("*.txt")),
    line_break=st.sampled_from(["\n", "\r\n", "\r"]),
    wide=st.booleans(),
)
def test_line_breaks_and_width_of_digits_do_not_matter(
    report: Report, line_break: str, *, wide: bool
) -> None:
    text = report.text
    assume(not (wide and "&#" in text))  # digits that spell a sign
    assume(not (wide and _lines(text) != _lines(text.translate(WIDE))))
    plain = read(text)
    other = text.replace("\n", line_break)
    if wide:
        other = other.translate(WIDE)
    assert [(one.e164, one.ext, one.org, one.person) for one in read(other).lines] == [
        (one.e164, one.ext, *_widened(one.org, one.person, wide=wide)) for one in plain.lines
    ]


def _widened(*texts: str, wide: bool) -> list[str]:
    table = WIDE if wide else {}
    return [text.translate(table) for text in texts]


def _lines(text: str) -> int:
    """Of a text that is broken to the width of a page wide digits would be broken elsewhere."""
    return clean(text, PLAIN).text.count("\n")
