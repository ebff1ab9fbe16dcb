"""A member's own open sessions. Which of them is this browser's, only the browser can tell."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.models import Session


@dataclass(frozen=True)
class OpenSession:
    """`id`: the first half of the row's name, which is random. `ends`: unless it is used again."""

    id: UUID
    ends: datetime


def open_sessions(member_id: UUID, now: datetime) -> list[OpenSession]:
    rows = Session.objects.filter(member=member_id, expire_date__gt=now).order_by("-expire_date")
    named = rows.values_list("session_key", "expire_date")
    return [OpenSession(session_id(key), ends) for key, ends in named]


def session_id(session_key: str) -> UUID:
    return UUID(hex=session_key[:32])
