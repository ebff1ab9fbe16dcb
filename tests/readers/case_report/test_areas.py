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
