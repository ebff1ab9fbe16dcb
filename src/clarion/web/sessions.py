"""Sessions: the token in the cookie is the key; the row is found by its hash and sealed under it.

Django's database store, with another name for the row and another shape of its content.
"""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.http import HttpRequest

from clarion.models import Session
from clarion.queries.sessions import session_id
from clarion.rules.vocabulary import Role
from clarion.vault.sessions import new_token, open_session, row_id, seal_session
from clarion.web import clock

IDLE = timedelta(minutes=30)
IDLE_COORDINATOR = timedelta(minutes=10)
ABSOLUTE = timedelta(hours=12)
# Not every page load writes: the time of the last one is kept to the minute.
_WORTH_WRITING = timedelta(minutes=1)
MEMBER = "member"
ACTOR = "actor"
BEGAN = "began"


class SessionStore(DatabaseStore):
    row: Session | None = None

    @classmethod
    def get_model_class(cls) -> type[Session]:  # type: ignore[override]
        return Session

    def _get_new_session_key(self) -> str:
        return new_token()

    def exists(self, session_key: str) -> bool:
        return Session.objects.filter(pk=row_id(session_key)).exists()

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key:
            Session.objects.filter(pk=row_id(key)).delete()

    def load(self) -> dict[str, Any]:
        row = self._row()
        said = self._opened(row) if row else None
        if row is None or said is None:
            self._session_key = None
            return {}
        self.row = row
        loaded: dict[str, Any] = json.loads(said)
        return loaded

    def create_model_instance(self, data: dict[str, Any]) -> Session:  # type: ignore[override]
        token = self._get_or_create_session_key()  # type: ignore[attr-defined]
        return Session(
            session_key=row_id(token),
            session_data=seal_session(token, settings.BOOT_SECRET, json.dumps(data).encode()),
            expire_date=_end(data),
            member_id=data.get(MEMBER),
        )

    def touch(self) -> None:
        """Move the end of the session forward, at most to its absolute end."""
        row = self.row
        if row is None:
            return
        end = _end(self._get_session())  # type: ignore[attr-defined]
        if end - row.expire_date >= _WORTH_WRITING:
            Session.objects.filter(pk=row.pk).update(expire_date=end)

    def _opened(self, row: Session) -> bytes | None:
        return open_session(str(self.session_key), settings.BOOT_SECRET, row.session_data)

    def _row(self) -> Session | None:
        named = Session.objects.filter(pk=row_id(str(self.session_key)))
        alive = named.filter(expire_date__gt=clock.real_now())
        return alive.select_related("member__deployment").first()


def this_session(request: HttpRequest) -> UUID | None:
    """Of a signed-in browser: the id under which its session is listed."""
    row = getattr(request.session, "row", None)
    return session_id(row.session_key) if row else None


def _end(data: dict[str, Any]) -> datetime:
    """By idleness, and whatever is done in a session never later than its absolute end."""
    roles = data.get("roles", "").split()
    idle = IDLE_COORDINATOR if Role.COORDINATOR in roles else IDLE
    now = clock.real_now()
    began = datetime.fromisoformat(data[BEGAN]) if BEGAN in data else now
    return min(now + idle, began + ABSOLUTE)
