"""Earlier calls on a line, under the line's own key: what the line did, and who answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import places
from clarion.models import Attempt
from clarion.rules.vocabulary import LineResult, NeutralNote, Who
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.opening import open_payload
from clarion.vault.sealing import seal_payload


@dataclass(frozen=True)
class PastCall:
    """The neutral part of a report; `hung_up` and `incident` decide later, and no card shows them.

    `incident`: a coordinator is looking at this line.
    """

    line: LineResult
    who: Who | None = None
    hint: NeutralNote | None = None
    text: str = ""
    hung_up: bool = False
    incident: bool = False

    def to_payload(self) -> dict[str, Any]:
        return {
            "line": self.line,
            "who": self.who or "",
            "hint": self.hint or "",
            "text": self.text,
            "hung_up": self.hung_up,
            "incident": self.incident,
        }


def sealed_past(past: PastCall, key: Key, attempt: Attempt, deployment_id: UUID) -> bytes:
    place = places.column(deployment_id, attempt, "sealed")
    return seal_payload(key, past.to_payload(), place)


def open_past(
    attempts: Iterable[Attempt], key: Key, deployment_id: UUID
) -> list[tuple[datetime, PastCall]]:
    """Reports that were sealed to DIRECTORY instead are not for volunteers and are left out."""
    return [
        (attempt.shown_at, past)
        for attempt in attempts
        if (past := _open(attempt, key, deployment_id)) is not None
    ]


def _open(attempt: Attempt, key: Key, deployment_id: UUID) -> PastCall | None:
    try:
        said = open_payload(key, attempt.sealed, places.column(deployment_id, attempt, "sealed"))
    except CannotOpen:
        return None
    return PastCall(
        line=LineResult(said["line"]),
        who=Who(said["who"]) if said["who"] else None,
        hint=NeutralNote(said["hint"]) if said["hint"] else None,
        text=said["text"],
        hung_up=said["hung_up"],
        incident=said["incident"],
    )
