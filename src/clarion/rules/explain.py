"""A consequence in sentences: keys and numbers, worded and translated on the screens."""

from dataclasses import dataclass
from datetime import timedelta

from clarion.rules.outcome import Consequence
from clarion.rules.vocabulary import (
    ContactState,
    Desk,
    LineState,
    NextCaller,
    Offer,
    Scope,
    StopScope,
)


@dataclass(frozen=True)
class Sentence:
    """`count` is the number in the sentence; only those beginning with `rest_` have one."""

    key: str
    count: int = 0


def explain(consequence: Consequence) -> tuple[Sentence, ...]:
    """Most important first; every key is one of `KEYS`."""
    if consequence.needs_second_press:
        return (Sentence("second_press"), *_state(consequence))
    return (*_state(consequence), *_afterwards(consequence))


def _state(it: Consequence) -> tuple[Sentence, ...]:
    stop = () if it.stop is None else (Sentence(f"stop_{it.stop}"),)
    return (
        *stop,
        Sentence(f"line_{it.line}"),
        Sentence(f"contact_{it.contact}"),
        Sentence(f"scope_{it.scope}"),
    )


def _afterwards(it: Consequence) -> tuple[Sentence, ...]:
    told = tuple(
        Sentence(f"tells_{desk}")
        for desk in (Desk.COORDINATOR, Desk.RESEARCHER)
        if desk in it.tells
    )
    said = {
        "other_part_of_day": it.other_part_of_day,
        f"offer_{it.offer}": it.offer != Offer.NONE,
        "pause": it.pause,
    }
    extras = tuple(Sentence(key) for key, meant in said.items() if meant)
    return (*_rest(it.rest), Sentence(f"next_{it.next_caller}"), *extras, *told)


def _rest(rest: timedelta | None) -> tuple[Sentence, ...]:
    for key, unit in UNITS.items():
        if rest and rest % unit == timedelta(0):
            return (Sentence(key, rest // unit),)
    return ()


UNITS = {
    "rest_days": timedelta(days=1),
    "rest_hours": timedelta(hours=1),
    "rest_minutes": timedelta(minutes=1),
}
KEYS = frozenset(
    {
        "second_press",
        "other_part_of_day",
        "pause",
        "tells_coordinator",
        "tells_researcher",
        "offer_follow_up",
        "offer_check",
        *UNITS,
        *(f"line_{state}" for state in LineState),
        *(f"contact_{state}" for state in ContactState),
        *(f"scope_{scope}" for scope in Scope),
        *(f"next_{caller}" for caller in NextCaller),
        *(f"stop_{scope}" for scope in StopScope),
    }
)
