"""Write the common talking points of every campaign at once, as drafts for two members to sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from clarion.actions.actor import Actor
from clarion.actions.campaigns.point_facts import PointFacts, PointSource, PointWords
from clarion.actions.campaigns.propose_point import propose_point
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.countries.starter import StarterPoint
from clarion.models import Point
from clarion.rules.vocabulary import Grade

VALID = timedelta(days=180)


@dataclass(frozen=True)
class Group:
    """Who calls, and from where, in one language; and what the group has written of itself."""

    name: str
    country: str
    statute: str
    conduct: str


@one_transaction
def begin_starter_set(
    *, groups: Mapping[str, Group], by: Actor, now: datetime
) -> tuple[Point, ...]:
    """In the languages of `groups`. They rest on what the group says of itself, of grade C."""
    return tuple(
        propose_point(facts=_facts(point, groups, now), by=by, now=now)
        for point in profile(by.deployment.profile).starter.points
    )


def _facts(point: StarterPoint, groups: Mapping[str, Group], now: datetime) -> PointFacts:
    first = next(iter(groups.values()))
    day = now.date()
    return PointFacts(
        kind=point.kind,
        monitored_safe=True,
        valid_until=day + VALID,
        texts={tag: _words(point, tag, group) for tag, group in groups.items()},
        sources=[
            PointSource(title, first.name, day.isoformat(), "", "", Grade.C)
            for title in (first.statute, first.conduct)
        ],
    )


def _words(point: StarterPoint, tag: str, group: Group) -> PointWords:
    title, *paragraphs = point.texts[tag]
    names = {"group": group.name, "country": group.country}
    return PointWords(title, tuple(text.format_map(names) for text in paragraphs))
