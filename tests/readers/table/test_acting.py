"""Who acts for a family, or is of it, in a row that names no office of theirs."""

from clarion.readers.table.results import Proposed
from tests.readers.table.begun import begun

HEAD = "Office,Name,Job Title,Mobile,Notes"
THEIRS = """\
,Ao Huan,Lawyer for the Sun family,
,Ao Huan,Defence lawyer for Sun,
,Ao Huan,Counsel to the victims,
,Ao Huan,Speaks for the family,
,Qi Lan,Interpreter for the family,
,张三,为孙家打官司的,
Out-of-town lawyer,,,
Lawyers from Beijing,Wang Wei,,
外地来的律师,,,
外地來的律師,,,
家属请的律师,张三,,
,Qi Lan,,cell mate released in October; told us about the forced feeding
,Qi Lan,,her husband. Write only
,齐兰,,案主的表哥
,齊蘭,,同監室的，十月放出來的"""
OFFICIALS = """\
Donghu Court,Ao Huan,Head of the lawyers' office,
Donghu Procuratorate,Ao Huan,Counsel for the prosecution,
,Ao Huan,Lawyer for the bureau,
Lawyers Management Office,Wang Wei,Chief,
Court Reporter Office,Qi Lan,,
律师协会,张三,会长,
司法局律师科,张三,科长,
莲湖区司法局,张三,公职律师,
法院翻译室,张三,,
,Qi Lan,Judge,her husband answered
Donghu Court,Qi Lan,Clerk,her husband. Said she is out
东湖法院,齐兰,,她丈夫接的
,Qi Lan,,spoke of her husband"""


def is_taken(row: str) -> bool:
    office, name, title, note = row.split(",", 3)
    reader, rows, _ = begun(
        [HEAD, f"{office},{name},{title},15400000501,{note}", "东湖法院,何庆,,,"]
    )
    found: list[Proposed] = []
    reader.read(rows[0], found, [], [])
    return bool(found)


def test_nobody_calls_them() -> None:
    assert [row for row in THEIRS.splitlines() if is_taken(row)] == []


def test_an_official_may_have_to_do_with_lawyers_and_kin() -> None:
    assert [row for row in OFFICIALS.splitlines() if not is_taken(row)] == []
