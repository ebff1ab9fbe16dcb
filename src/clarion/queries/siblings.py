"""How other campaigns left a line and its person: what rests or is closed there holds here too."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from clarion.models import Contact, Line
from clarion.rules.vocabulary import LineKind


def rest_elsewhere(line: Line, person_tag: UUID, now: datetime) -> datetime | None:
    """From when the line may ring; None when it, or the person with all his lines, is closed.

    A shared line is left to its own rule: there a case may close without the line.
    """
    own = list(Contact.objects.filter(line=line.pk).values_list("ready_at", flat=True))
    if line.switchboard or line.kind == LineKind.DUTY:
        return _latest(own, now)
    his = list(
        Contact.objects.filter(person_tag=person_tag, line__callable=True)
        .exclude(line=line.pk)
        .values_list("ready_at", flat=True)
    )
    if None in own or (his and not any(his)):
        return None
    return _latest([*own, *his], now)


def _latest(moments: Iterable[datetime | None], now: datetime) -> datetime:
    return max([now, *(moment for moment in moments if moment)])
