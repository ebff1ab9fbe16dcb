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


LIST = (
    "Qingyang County Police Station\nOfficer Ran Zhigang: 15400000501\nCaptain Xu Wei: 15400000502"
    "\nDirector He Yong: 15400000503\n"
)
NEWS = {
    "Ran got retired.": "501",
    "Xu has been transferred to another county.": "502",
    "Xu retired in May. Ran is still there.": "502",
    "Xu has retired. Xu went to Jinan.": "502",
    "Ran is fine, and Xu has left the force.": "502",
    "Xu's number is disconnected.": "502",
    "Xu told me not to call again.": "502",
    "Xu asked us not to call at noon.": "",
    "Xu was polite and listened.": "",
    "Xu has been transferred to Jinan, but still has this mobile.": "",
    "Judge Xu has retired.": "",
    "Ms. Xu Fang is in prison. Xu has been transferred.": "",
    "Ran away from home, she has retired from work.": "",
    "He retired.": "",
}


@pytest.mark.parametrize(("news", "gone"), NEWS.items())
def test_a_surname_alone_is_of_whoever_of_the_list_has_it(news: str, gone: str) -> None:
    left = {one.raw[-3:] for one in read(f"{LIST}\n{news}").lines}
    assert {"501", "502", "503"} - left == set(gone.split())


def test_a_surname_alone_that_two_have_is_nobody_s() -> None:
    two = LIST + "Officer Xu Gang: 15400000504\n"
    assert len(read(f"{two}\nXu has retired.").lines) == len(read(two).lines)
    assert len(read(f"Xu has retired.\n\n{LIST}").lines) == len(read(LIST).lines)


ABOVE = {
    "索警官要求我永远不要再打电话。": [],
    "索警官讓我再也不要打給他。": [],
    "索警官叫我不要再打听了。": ["15400000501"],
    "索警官叫我别再打电话给律师。": ["15400000501"],
}
ABOVE_EN = {
    "Officer Suo asked me never to ring again.": [],
    "Officer Suo has asked me to stop calling.": [],
    "Officer Suo told me not to call my mother again.": ["15400000501"],
    "Officer Suo asked me not to ring at noon.": ["15400000501"],
}


@pytest.mark.parametrize(
    ("owner", "said", "left"),
    [
        *(("索警官", *one) for one in ABOVE.items()),
        *(("Officer Suo", *one) for one in ABOVE_EN.items()),
    ],
)
def test_whoever_asked_me_above_the_list_is_not_called(
    owner: str, said: str, left: list[str]
) -> None:
    assert [one.raw for one in read(f"{said}\n\n{owner}：15400000501").lines] == left
