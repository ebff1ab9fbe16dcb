"""An office that heads its line, with several people behind it, and numbers that they share."""

import pytest

from tests.readers.case_report.test_rules import read


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        ("国保大队警察:", "国保大队"),
        ("国保大队：", "国保大队"),
        ("Criminal Division officers: ", "Criminal Division"),
    ],
)
def test_all_of_the_line_is_of_its_office(lead: str, office: str) -> None:
    told = f"铁东公安分局 0434-0045109\n{lead}郗凯 15400000501；莫勇 15400000502"
    assert [office in one.org for one in read(told).lines] == [False, True, True]


def test_another_office_ends_it() -> None:
    told = "铁东公安分局 0434-0045109\n国保大队警察郗凯 15400000501；局长 莫勇 15400000502"
    assert "国保大队" not in read(told).lines[-1].org


@pytest.mark.parametrize("said", ["share", "(shared)", "both share the same number:", "who share"])
def test_shared(said: str) -> None:
    told = f"Pingshan Police Station 0755-00062100\nOfficers Yin Tao & Ruan Qi {said} 15400000501"
    assert [one.e164[-3:] for one in read(told).lines] == ["100", "501"]


@pytest.mark.parametrize(
    ("heading", "title", "part"),
    [
        ("伊宁县法院 刑庭", "庭长", "刑庭"),
        ("伊宁县检察院 公诉科", "科长", "公诉科"),
        ("伊宁县检察院 公诉科", "公诉科长", "公诉科"),
        ("伊宁县公安局 国保大队", "大队长", "国保大队"),
    ],
)
def test_who_heads_the_part_of_the_line_above(heading: str, title: str, part: str) -> None:
    for indent in ("", "  "):
        his = f"{heading} 0999-0071130\n{indent}{title} 鲁建疆 15400000501"
        assert read(his).lines[-1].org.endswith(part)
        other = f"{heading} 0999-0071130\n{indent}政委 鲁建疆 15400000501"
        assert not read(other).lines[-1].org.endswith(part)
