"""A member's own open sessions. Which of them is this browser's, only the browser can tell."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.models import Session
from clarion.queries.pages import behind

SHOWN = 20


@dataclass(frozen=True)
class OpenSession:
    """`id`: the first half of the row's name, which is random. `ends`: unless it is used again."""

    id: UUID
    ends: datetime


def open_sessions(member_id: UUID, now: datetime) -> list[OpenSession]:
    """The first of them; the one that was used last ends last, and stands first."""
    rows = _open(member_id, now).order_by("-expire_date")[:SHOWN]
    named = rows.values_list("session_key", "expire_date")
    return [OpenSession(session_id(key), ends) for key, ends in named]


def more_sessions(member_id: UUID, now: datetime) -> int:
    return behind(_open(member_id, now), SHOWN)


def _open(member_id: UUID, now: datetime) -> QuerySet[Session]:
    return Session.objects.filter(member=member_id, expire_date__gt=now)


def session_id(session_key: str) -> UUID:
    return UUID(hex=session_key[:32])
