"""The card: an opened contact, in memory only, as the call screen wants it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from clarion.rules.vocabulary import (
    EnlistReason,
    LineKind,
    LineResult,
    LineSafety,
    NeutralNote,
    Rank,
    Who,
)


@dataclass(frozen=True)
class Text:
    text: str
    lang: str


@dataclass(frozen=True)
class Words:
    """The same in the callee's language, where it may be read aloud, and in the page's."""

    aloud: Text | None
    gloss: Text


@dataclass(frozen=True)
class SourceNote:
    title: str
    publisher: str
    date: str
    url: str
    grade: str


@dataclass(frozen=True)
class PointCard:
    id: UUID
    kind: str
    title: str
    aloud: tuple[Text, ...]
    gloss: tuple[Text, ...]
    seconds: int
    sources: tuple[SourceNote, ...]
    checked: date


@dataclass(frozen=True)
class Tried:
    """An earlier call on this line: when, and what the line did. Never how he took it."""

    at: datetime
    line: LineResult
    who: Who | None
    note: NeutralNote | None
    text: str


@dataclass(frozen=True)
class Chosen:
    """Why a coordinator chose the station for this campaign; `words` may be empty."""

    reason: EnlistReason
    words: Text


@dataclass(frozen=True)
class WhyNow:
    """`agreed_at`: for a call that was agreed, its hour, on the clock there."""

    reason: Rank
    last_at: datetime | None
    days_left: int | None
    agreed_at: datetime | None = None
    chosen: Chosen | None = None


@dataclass(frozen=True)
class ShownNumber:
    attempt_id: UUID
    chunks: tuple[str, ...]


@dataclass(frozen=True)
class Callee:
    """Who is called: how the name is said, and how one speaks to them."""

    role: Text | None
    person: Text | None
    reading: str
    address: str
    headline: str


@dataclass(frozen=True)
class Card:
    lease_id: UUID
    campaign_id: UUID
    until: datetime
    there: datetime
    there_until: datetime | None
    mine: datetime
    place: Text
    station: Text
    role: Text | None
    person: Text | None
    reading: str
    address: str
    headline: str
    kind: LineKind
    safety: LineSafety
    ask: Words
    case: tuple[Words, ...]
    days_left: int | None
    tried: tuple[Tried, ...]
    points: tuple[PointCard, ...]
    do_not_say: tuple[Words, ...]
    why: WhyNow
    number: ShownNumber | None

    @property
    def sources(self) -> tuple[SourceNote, ...]:
        """Each once, in the order of the script: the page numbers them."""
        return tuple(dict.fromkeys(source for point in self.points for source in point.sources))
