"""Talking points for those who write them: public words, in whatever state."""

from datetime import date
from uuid import UUID

from django.db.models import Case, IntegerField, QuerySet, Value, When

from clarion.models import Point, PointText
from clarion.queries.pages import Cut, cut
from clarion.rules.sourcing import may_go_live
from clarion.rules.vocabulary import Grade, PointKind, PointStatus

_ORDER = Case(
    *(When(status=status, then=Value(place)) for place, status in enumerate(PointStatus)),
    output_field=IntegerField(),
)


def every_point(page: int) -> Cut[Point]:
    """What waits for a signature first, what was withdrawn last; with texts and sources."""
    return cut(_whole().annotate(place=_ORDER).order_by("place", "kind", "checked_on", "pk"), page)


def sayable(today: date) -> list[Point]:
    """Signed by two and still valid."""
    points = _whole().filter(status=PointStatus.LIVE, valid_until__gte=today)
    return list(points.order_by("checked_on", "pk"))


def to_sign(member_id: UUID, today: date) -> list[UUID]:
    """The drafts that wait for nothing but somebody else's signature than their writer's."""
    drafts = Point.objects.filter(status=PointStatus.DRAFT, valid_until__gt=today)
    waiting = drafts.exclude(writer=member_id).prefetch_related("sources")
    return [
        point.pk
        for point in waiting.order_by("kind", "checked_on", "pk")
        if may_go_live([Grade(source.grade) for source in point.sources.all()])
    ]


def openings() -> list[tuple[str, str]]:
    """Language and words of every opening, the newest first."""
    texts = PointText.objects.filter(point__kind=PointKind.OPENING)
    return list(texts.order_by("-point__checked_on", "pk").values_list("language", "body"))


def one_point(point_id: UUID) -> Point | None:
    return _whole().filter(pk=point_id).first()


def _whole() -> QuerySet[Point]:
    return Point.objects.prefetch_related("texts", "sources")
