"""What a campaign still lacks before anybody may call for it: each gap once, in order of work."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from clarion.rules.vocabulary import Gap, PointKind, Step

# The texts that stand behind each gap; every one of them is asked for in every language.
TEXTS: Mapping[Gap, tuple[str, ...]] = {
    Gap.TITLE: ("title",),
    Gap.IDENTITY: ("group", "country"),
    Gap.ASK: ("ask",),
    Gap.CASE: ("case",),
    Gap.BRIEFING: ("briefing",),
    Gap.CONDUCT: ("conduct",),
    Gap.DO_NOT_SAY: ("do_not_say",),
}
STEPS: Mapping[Gap, Step | None] = {
    Gap.LANGUAGE: Step.LANGUAGES,
    Gap.TITLE: Step.ASK,
    Gap.IDENTITY: Step.ASK,
    Gap.ASK: Step.ASK,
    Gap.CASE: Step.CASE,
    Gap.BRIEFING: Step.BRIEFING,
    Gap.CONDUCT: Step.BRIEFING,
    Gap.DO_NOT_SAY: Step.DO_NOT_SAY,
    Gap.END: Step.DATES,
    Gap.HOURS: Step.DATES,
    Gap.SCRIPT: Step.SCRIPT,
    Gap.OPENING: Step.SCRIPT,
    Gap.NOT_LIVE: Step.SCRIPT,
    Gap.TAMPERED: Step.SCRIPT,
    Gap.CONTACTS: Step.STATIONS,
    Gap.VOLUNTEERS: None,
    Gap.RELEASE: Step.RELEASE,
}


@dataclass(frozen=True)
class ScriptLine:
    """One point of the script: `live` is signed by two and still valid; `intact` as signed."""

    kind: PointKind
    live: bool
    intact: bool
    languages: frozenset[str]


@dataclass(frozen=True)
class Plan:
    """A campaign as it stands. `may_ring`: its hours leave room for what was enlisted."""

    languages: tuple[str, ...]
    texts: Mapping[str, Mapping[str, str | Sequence[str]]]
    script: tuple[ScriptLine, ...]
    ends_at: datetime
    may_ring: bool
    contacts: int
    volunteers: int
    released: int


@dataclass(frozen=True)
class Lack:
    """`languages`: those in which a text is missing."""

    gap: Gap
    languages: tuple[str, ...] = ()


def lacks(plan: Plan, now: datetime) -> tuple[Lack, ...]:
    return tuple(sorted(_lacks(plan, now), key=lambda lack: list(Gap).index(lack.gap)))


def _lacks(plan: Plan, now: datetime) -> Iterator[Lack]:
    for gap, names in TEXTS.items():
        missing = tuple(tag for tag in plan.languages if not _has(plan, names, tag))
        if missing:
            yield Lack(gap, missing)
    conditions = {
        Gap.LANGUAGE: bool(plan.languages),
        Gap.END: plan.ends_at > now,
        Gap.HOURS: plan.may_ring,
        Gap.SCRIPT: bool(plan.script),
        Gap.OPENING: not plan.script or _opens_well(plan),
        Gap.NOT_LIVE: all(line.live for line in plan.script),
        Gap.TAMPERED: all(line.intact for line in plan.script),
        Gap.CONTACTS: plan.contacts > 0,
        Gap.VOLUNTEERS: plan.volunteers > 0,
        Gap.RELEASE: plan.released > 0,
    }
    yield from (Lack(gap) for gap, holds in conditions.items() if not holds)


def _has(plan: Plan, names: tuple[str, ...], tag: str) -> bool:
    return all(plan.texts.get(name, {}).get(tag) for name in names)


def _opens_well(plan: Plan) -> bool:
    first = plan.script[0]
    return first.kind == PointKind.OPENING and first.languages >= frozenset(plan.languages)
