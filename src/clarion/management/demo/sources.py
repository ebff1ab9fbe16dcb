"""Where the script's facts come from. An address that was not checked is left empty."""

from dataclasses import dataclass
from typing import Final, Literal

# A their own law or official text, B independent media or court, C own investigation,
# D a participant's account.
Grade = Literal["a", "b", "c", "d"]


@dataclass(frozen=True, slots=True)
class Source:
    title: str
    publisher: str
    # ISO 8601, as exact as is known; words where no date is.
    published: str
    url: str
    grade: Grade


WRONGFUL_CONVICTIONS: Final = Source(
    "中央政法委关于切实防止冤假错案的规定（中政委〔2013〕27号）",
    "中央政法委员会",
    "2013-08",
    "",
    "a",
)
CIVIL_SERVANT_LAW: Final = Source(
    "中华人民共和国公务员法（2005年，第五十四条；2018年修订，条号有变动）",
    "全国人民代表大会常务委员会",
    "2005-04-27",
    "",
    "a",
)
CIVIL_SERVANT_LAW_EXPLAINED: Final = Source(
    "《公务员法》释义：惩戒（二），含第五十四条原文",
    "中国人大网（转载）",
    "2013-11-27",
    "http://www.fzcdi.gov.cn/content/2013-11/27/content_5233670.htm",
    "a",
)
LI_SENTENCED: Final = Source(
    "Ex-official gets 15-year sentence",
    "China Daily",
    "2016-01-13",
    "https://usa.chinadaily.com.cn/china/2016-01/13/content_23251936.htm",
    "b",
)
LI_ON_TRIAL: Final = Source(
    "Former vice police chief on trial for bribery",
    "The Supreme People’s Court of the People’s Republic of China (English site)",
    "2015-10-14",
    "https://english.court.gov.cn/2015-10/14/c_767222.htm",
    "b",
)
LI_HEAD_OF_610: Final = Source(
    "Press of the day on the verdict and the offices he held",
    "Several newspapers",
    "2016-01-12",
    "",
    "b",
)
ENTRY_BAR_2020: Final = Source(
    "Announcement of entry bars, 10 December 2020",
    "United States Department of State",
    "2020-12-10",
    "",
    "b",
)
ENTRY_BAR_2021: Final = Source(
    "Designation of Chinese Communist Party Official Due to Involvement in Gross Violations of "
    "Human Rights",
    "United States Department of State",
    "2021-05-12",
    "",
    "b",
)
ENTRY_BAR_2021_PRESS: Final = Source(
    "US Sanctions Chinese Official for Role in Religious Persecution",
    "VOA News",
    "2021-05-12",
    "https://www.voanews.com/east-asia-pacific/us-sanctions-chinese-official-role-religious-persecution",
    "b",
)
CASE_REPORT: Final = Source(
    "Case report 1: a retired teacher in Linlan City (invented for practice)",
    "Lamplight Volunteers",
    "invented",
    "",
    "c",
)
CASE_RECORD: Final = Source(
    "Notes of a conversation with her lawyer (invented for practice)",
    "Lamplight Volunteers",
    "invented",
    "",
    "c",
)
# What the group says of itself and promises on every call.
STATUTE: Final = Source(
    "Statute: who we are and what we do (invented for practice)",
    "Lamplight Volunteers",
    "invented",
    "",
    "c",
)
CODE_OF_CONDUCT: Final = Source(
    "Code of conduct for calls (invented for practice)",
    "Lamplight Volunteers",
    "invented",
    "",
    "c",
)
EXECUTED_793: Final = Source(
    "The article that carried the claim",
    "A participants’ website",
    "not known",
    "",
    "d",
)
EXECUTED_OLDER: Final = Source(
    "An older text on the same site: it has the 17 and no 793",
    "A participants’ website",
    "not known",
    "",
    "d",
)
