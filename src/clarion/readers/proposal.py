"""What a reader found in a report: a proposal; nothing of it is saved before a person confirms."""

from dataclasses import dataclass

from clarion.rules.vocabulary import LineKind


@dataclass(frozen=True)
class Span:
    """Where something stands in the original text: offsets in characters, the end excluded."""

    start: int
    end: int


@dataclass(frozen=True)
class LineFound:
    """One number. `raw` is the exact substring at `span`; what is not known is empty.

    `place`, `org`, `person` and `title` stay in the words and the script of the report; the spans
    beside them say where they were read. `also`: further places where the same number stands.
    `person_also`: the name once more, in another script. `sharers`: who else has this number.
    """

    raw: str
    span: Span
    e164: str
    ext: str
    line_kind: LineKind
    org: str = ""
    place: str = ""
    person: str = ""
    title: str = ""
    flags: tuple[str, ...] = ()
    org_span: Span | None = None
    person_span: Span | None = None
    title_span: Span | None = None
    also: tuple[Span, ...] = ()
    person_also: str = ""
    sharers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refused:
    """What looks like a number and must not be imported; `reason` is a code with words in `web`.

    `e164` only when it is sure: a number that asked not to be called becomes a suppression by it.
    `told`: what stood beside a number that was once somebody's.
    """

    raw: str
    reason: str
    span: Span
    e164: str = ""
    told: LineFound | None = None


@dataclass(frozen=True)
class Review:
    """For a person to look at: never repaired, nor imported unseen. `e164` only when it is sure.

    `told`: the line that it would be, where it is clear whose; its number may be no number.
    """

    raw: str
    reason: str
    span: Span
    e164: str = ""
    told: LineFound | None = None


@dataclass(frozen=True)
class DateFound:
    """A date of the case, as ISO; `kind` says what happened then, as far as the words tell."""

    raw: str
    date: str
    kind: str
    span: Span


@dataclass(frozen=True)
class Proposal:
    """All offsets are into the text as it was given. `stage`: of the case, as far as it is told.

    It is a guess, from the words `stage_said`.
    """

    lines: tuple[LineFound, ...]
    refused: tuple[Refused, ...] = ()
    review: tuple[Review, ...] = ()
    dates: tuple[DateFound, ...] = ()
    stage: str = ""
    stage_said: str = ""
