"""An invented report, and what a reader makes of it."""

from clarion.actions.intake.pasted import SourceFacts
from clarion.actions.intake.propose import Read
from clarion.countries.base import Profile
from clarion.readers.proposal import DateFound, LineFound, Proposal, Refused, Review, Span
from clarion.rules.vocabulary import LineKind, Obtained

REPORT = """2026年5月1日，陈某被临澜市公安局河口路派出所刑事拘留。
所长王建国：0536-0000121，手机15400000001
值班室：0536-0000122
教导员李建华：0536-000012
其妻手机：15400000009
报警电话110
"""
SOURCE = SourceFacts(
    title="Planted report 河口路",
    publisher="Lamplight",
    published="2026-05-02",
    url="https://example.org/one",
    obtained=Obtained.PUBLISHED,
)
OFFICE = {"org": "河口路派出所", "place": "临澜市"}


def span_of(raw: str, text: str = REPORT) -> Span:
    start = text.index(raw)
    return Span(start, start + len(raw))


def line(raw: str, e164: str, kind: LineKind, **more: str) -> LineFound:
    return LineFound(raw, span_of(raw), e164, more.pop("ext", ""), kind, **(OFFICE | more))  # type: ignore[arg-type]


CHIEF = {"person": "王建国", "title": "所长"}
LINES = (
    line("0536-0000121", "+865360000121", LineKind.WORK, **CHIEF),
    line("15400000001", "+8615400000001", LineKind.MOBILE, **CHIEF),
    line("0536-0000122", "+865360000122", LineKind.DUTY),
)
PROPOSAL = Proposal(
    lines=LINES,
    review=(Review("0536-000012", "wrong_length", Span(90, 101)),),
    refused=(
        Refused("15400000009", "relative", span_of("15400000009")),
        Refused("110", "hotline", span_of("110")),
    ),
    dates=(DateFound("2026年5月1日", "2026-05-01", "detention", Span(0, 9)),),
    stage="detention",
    stage_said="刑事拘留",
)


def reading(proposal: Proposal = PROPOSAL) -> Read:
    """A reader that found just this."""

    def read(_text: str, _country: Profile, _area: str) -> Proposal:
        return proposal

    return read
