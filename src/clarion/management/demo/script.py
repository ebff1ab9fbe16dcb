"""The practice script: what may be said, in which order, on which lines, on what grounds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from clarion.management.demo import script_en, script_hans, script_hant, sources
from clarion.management.demo.organisation import REVIEWER, WRITER
from clarion.management.demo.sources import Source
from clarion.management.demo.words import LANGUAGES, Language, Spoken, Words

SafeOn = Literal["monitored", "private_only"]
Status = Literal["draft", "live", "withdrawn"]

# Sentences and offices change sooner than law.
VALID_DAYS: Final = 180
VALID_DAYS_OF_OFFICES: Final = 90

_TEXTS: Final[Mapping[Language, Mapping[str, Spoken]]] = {
    "zh-Hans": script_hans.TEXTS,
    "zh-Hant": script_hant.TEXTS,
    "en": script_en.TEXTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    slug: str
    kind: str
    safe_on: SafeOn = "monitored"
    status: Status = "live"
    valid_days: int = VALID_DAYS
    # Words about the call itself rest on what the group says of itself.
    sources: tuple[Source, ...] = (sources.STATUTE, sources.CODE_OF_CONDUCT)
    # Why it was withdrawn, or what is missing; empty while it is live.
    remark: Words | None = None
    writer: str = WRITER
    reviewer: str = REVIEWER

    @property
    def texts(self) -> Mapping[Language, Spoken]:
        return {language: _TEXTS[language][self.slug] for language in LANGUAGES}


_CASE: Final = (sources.CASE_REPORT, sources.CASE_RECORD)
_LAW: Final = (sources.CIVIL_SERVANT_LAW, sources.CIVIL_SERVANT_LAW_EXPLAINED)
_LI: Final = (sources.LI_SENTENCED, sources.LI_ON_TRIAL, sources.LI_HEAD_OF_610)
_ENTRY_BARS: Final = (
    sources.ENTRY_BAR_2020,
    sources.ENTRY_BAR_2021,
    sources.ENTRY_BAR_2021_PRESS,
)

# In the order in which a card offers them: the opening first, always.
SCRIPT: Final = (
    Point(slug="opening", kind="opening"),
    Point(slug="permission", kind="permission"),
    Point(slug="case-facts", kind="case_facts", sources=_CASE),
    Point(slug="small-step", kind="small_step", sources=_LAW),
    Point(slug="lifelong", kind="responsibility", sources=(sources.WRONGFUL_CONVICTIONS,)),
    Point(slug="orders", kind="responsibility", sources=_LAW),
    # It names a person: not where others can hear.
    Point(
        slug="fallen",
        kind="fallen_officials",
        safe_on="private_only",
        valid_days=VALID_DAYS_OF_OFFICES,
        sources=_LI,
    ),
    Point(
        slug="abroad",
        kind="consequences_abroad",
        valid_days=VALID_DAYS_OF_OFFICES,
        sources=_ENTRY_BARS,
    ),
    Point(slug="scam", kind="scam_reassurance"),
    Point(slug="who-we-are", kind="who_we_are"),
    Point(slug="number-source", kind="who_we_are"),
    Point(slug="silent", kind="permission", sources=_CASE),
    Point(slug="not-my-case", kind="small_step"),
    Point(slug="de-escalation", kind="de_escalation"),
    Point(slug="safer-time", kind="safer_time"),
    # A time he names is a commitment: not where others can hear.
    Point(slug="pick-a-time", kind="safer_time", safe_on="private_only"),
    Point(slug="away", kind="close"),
    Point(slug="close", kind="close"),
    Point(slug="relative", kind="close"),
    Point(slug="stop", kind="stop"),
    Point(slug="wrong-number", kind="wrong_number"),
    Point(slug="distress", kind="distress"),
    Point(slug="protect-caller", kind="protect_caller"),
    Point(slug="threat", kind="protect_caller"),
)

# Kept to show what a withdrawn claim looks like to an editor; no card contains it.
WITHDRAWN: Final = Point(
    slug="executed-793",
    kind="history",
    safe_on="private_only",
    status="withdrawn",
    sources=(sources.EXECUTED_793, sources.EXECUTED_OLDER),
    remark={
        "zh-Hans": "已撤回：只有一篇文章这样说；同一网站更早的一篇只有17人，没有793人。请勿再说。",
        "zh-Hant": "已撤回：只有一篇文章這樣說；同一網站更早的一篇只有17人，沒有793人。請勿再說。",
        "en": (
            "Withdrawn: only one article says so. An older text on the same site has the 17 and "
            "no such 793. Please do not say it any more."
        ),
    },
)
# Not to be said before somebody has found the court, the year and the outcome.
DRAFT: Final = Point(
    slug="complaints",
    kind="consequences_abroad",
    safe_on="private_only",
    status="draft",
    valid_days=VALID_DAYS_OF_OFFICES,
    sources=(),
    remark={
        "zh-Hans": "草稿：请补上法院、年份和结果，并附出处；不要笼统地说“被起诉”。",
        "zh-Hant": "草稿：請補上法院、年份和結果，並附出處；不要籠統地說「被起訴」。",
        "en": (
            "Draft: name the court, the year and the outcome, with a source; never say "
            "“indicted” wholesale."
        ),
    },
)
POINTS: Final = (*SCRIPT, WITHDRAWN, DRAFT)
