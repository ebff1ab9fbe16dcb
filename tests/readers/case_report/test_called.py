"""An official calls somebody: the number that is called is not the official's."""

import pytest

from tests.readers.case_report.test_rules import read

OWN = "0467-0000121"
CLERKS = "The clerk Gao Liang ({own}) {said} 15400000502."
CALLED = (
    "called her at|texted me at|phoned him on|tried to reach her at|sent her a text at|"
    "reached us by phone at|wanted to call me at|called her home at|left a message for her at|"
    "kept calling them on|later rang me on my mobile,|contacted the lawyer at|rang my mother at|"
    "telephoned her several times on"
)
ZH_CALLED = (
    "打来电话，打到她的手机¦打电话到我妈的手机¦打我¦联系她，拨的是¦打到她¦"
    "多次打电话给她（¦发短信到他¦联系我（¦给我来电（我的号"
)
FROM_IT = ("给她{}打电话", "给他的手机{}发短信", "给家属{}打了电话")
HIS = (
    "The clerk Gao Liang told us to call him at 15400000501.",
    "The clerk Gao Liang said we could reach him at 15400000501.",
    "My sister called Judge Gao Liang; she reached him at 15400000501.",
    "I called the clerk Gao Liang at 15400000501.",
    "The clerk Gao Liang called us names: 15400000501.",
    "The clerk Gao Liang called her from 15400000501.",
    "The clerk Gao Liang rang us on his own 15400000501.",
    "The clerk Gao Liang was called at 15400000501 by her sister.",
    "书记员王大明让我打他15400000501。",
    "书记员王大明让我给他打15400000501。",
    "书记员王大明给她打电话用的是15400000501。",
    "书记员王大明给我打电话，号码15400000501。",
    "书记员王大明在开会，打他手机15400000501。",
    "书记员王大明不接，再打他手机15400000501。",
    "书记员王大明，联系他的手机15400000501。",
    "书记员王大明打给她的号码是15400000501。",
    "家属打电话到书记员王大明办公室15400000501。",
)


@pytest.mark.parametrize("own", [OWN, "15400000501"])
def test_whom_an_official_calls_has_the_number(own: str) -> None:
    english = [CLERKS.format(own=own, said=one) for one in CALLED.split("|")]
    chinese = [f"书记员王大明（{own}）{one}15400000502。" for one in ZH_CALLED.split("¦")]
    behind = [f"书记员王大明（{own}）{one.format('15400000502')}。" for one in FROM_IT]
    for text in (*english, *chinese, *behind):
        found = read(text)
        assert [one.raw for one in found.lines] == [own], text
        assert found.lines[0].person in {"Gao Liang", "王大明"}, text


def test_nor_is_it_the_offices() -> None:
    for whose in ("The police station (0467-0000121)", "Captain Gao (0467-0000121)"):
        found = read(f"{whose} called her at home, 0467-0000122.")
        assert [one.raw for one in found.lines] == [OWN], whose


@pytest.mark.parametrize("text", HIS)
def test_whom_others_call_has_his_own(text: str) -> None:
    assert [one.raw for one in read(text).lines] == ["15400000501"]


def test_from_where_he_called_a_lawyer_is_his() -> None:
    found = read("Judge Gao Liang contacted the lawyer at 15400000502 from 0467-0000121.")
    assert [(one.raw, one.person) for one in found.lines] == [(OWN, "Gao Liang")]
