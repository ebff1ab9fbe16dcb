"""What a talking point lacks before anybody can sign it."""

from datetime import date

from clarion.actions.refusal import Refused
from clarion.models import Point
from clarion.rules.sourcing import may_go_live
from clarion.rules.vocabulary import Grade


class Unsourced(Refused):
    """A live talking point needs one source of grade A or B, or two of grade C."""


class OutOfDate(Refused):
    """Its time is over before it begins. Please set a later date first."""


def what_it_lacks(point: Point, today: date) -> Refused | None:
    """Why nobody could sign it as it is; None if it can be signed."""
    if not may_go_live([Grade(source.grade) for source in point.sources.all()]):
        return Unsourced()
    return OutOfDate() if point.valid_until <= today else None
