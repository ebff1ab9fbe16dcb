"""What a report changed in the queue, row by row: kept for a while, put back by comparing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from django.db.models import Q

from clarion.models import Attempt, Contact

_TIMES = ("ready_at", "prefer_until", "agreed_at")
_IDS = ("lane_id", "avoid_tag", "prefer_tag")
Row = Mapping[str, Any]


def rows_of(attempt: Attempt) -> dict[UUID, Row]:
    """All contacts that a report of this call may touch, as they stand now."""
    near = Q(line=attempt.line_id) | Q(person_tag=attempt.person_tag)
    rows = Contact.objects.filter(near | Q(station_id=attempt.station_id))
    return {row.pop("pk"): row for row in rows.values("pk", *_TIMES, *_IDS)}


@dataclass(frozen=True)
class Change:
    """One contact, before and after: only what differs."""

    contact: UUID
    before: Row
    after: Row

    def put_back(self) -> None:
        """When it may ring, and all the rest apart: whatever somebody changed since stays."""
        for names in (("ready_at",), (*_TIMES[1:], *_IDS)):
            before = {name: self.before[name] for name in names if name in self.before}
            after = {name: self.after[name] for name in names if name in self.before}
            if before:
                Contact.objects.filter(pk=self.contact, **after).update(**before)

    def to_payload(self) -> list[Any]:
        return [str(self.contact), _written(self.before), _written(self.after)]

    @classmethod
    def from_payload(cls, said: list[Any]) -> Self:
        return cls(UUID(said[0]), _read(said[1]), _read(said[2]))


def changes(before: Mapping[UUID, Row], after: Mapping[UUID, Row]) -> tuple[Change, ...]:
    found = []
    for contact, was in before.items():
        names = [name for name in was if was[name] != after[contact][name]]
        if names:
            found.append(
                Change(contact, {n: was[n] for n in names}, {n: after[contact][n] for n in names})
            )
    return tuple(found)


def _written(row: Row) -> dict[str, str]:
    return {name: _text(value) for name, value in row.items()}


def _text(value: datetime | UUID | None) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value or "")


def _read(said: Mapping[str, str]) -> Row:
    return {
        name: (datetime.fromisoformat(text) if name in _TIMES else UUID(text)) if text else None
        for name, text in said.items()
    }
