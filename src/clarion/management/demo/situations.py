"""What may happen on a call, and the point that answers it on each sort of line."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Answer:
    """Slugs of the script; they differ where others could hear more than is good for him."""

    monitored: str
    private: str


def _always(slug: str) -> Answer:
    return Answer(slug, slug)


SITUATIONS: Final[Mapping[str, Answer]] = {
    "hostile": _always("de-escalation"),
    "silent": _always("silent"),
    "afraid": Answer("safer-time", "pick-a-time"),
    "curious": _always("case-facts"),
    "only_orders": _always("orders"),
    "scam": _always("scam"),
    "not_my_case": _always("not-my-case"),
    "who_are_you": _always("who-we-are"),
    "where_from": _always("number-source"),
    "about_me": _always("protect-caller"),
    "threatens_me": _always("threat"),
    "handed_on": _always("opening"),
    "wants_to_act": _always("small-step"),
    "in_distress": _always("distress"),
    "child_or_relative": _always("relative"),
    "person_away": _always("away"),
    "wrong_number": _always("wrong-number"),
    "asks_to_stop": _always("stop"),
}
