"""What a new organisation begins with: common talking points, and what volunteers hold to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clarion.rules.vocabulary import PointKind


@dataclass(frozen=True)
class StarterPoint:
    """By language: a title, then paragraphs, in which {group} and {country} are filled in."""

    kind: PointKind
    texts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Starter:
    """`conduct` and `do_not_say`: one sentence each, by language; `briefing`: paragraphs.

    `example`: words of an invented campaign, by part of it and language, for practice alone.
    """

    points: tuple[StarterPoint, ...] = ()
    conduct: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    do_not_say: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    briefing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    example: Mapping[str, Mapping[str, str | tuple[str, ...]]] = field(default_factory=dict)
