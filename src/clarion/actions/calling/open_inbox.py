"""The coordinators' inbox: what waits for a decision, and what was decided lately."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from clarion.actions import notices
from clarion.actions.actor import Actor
from clarion.actions.calling.late import LateReport
from clarion.actions.calling.reopen_contact import WAITING
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.models import Contact, Keyring, Notice, Reversal
from clarion.queries.pages import behind
from clarion.rules.vocabulary import Decision, FalseMark, KeyringKind, LineResult, Problem
from clarion.vault.keyring import KeyringKeys

SHOWN = 30
DONE_SHOWN = 15
DONE_FOR = timedelta(days=14)
# What a person's safety may hang on is read first.
FIRST = (
    "threat",
    FalseMark.FALSE_STOP,
    FalseMark.FALSE_REVERSAL,
    "stop_by_mistake",
    "relative",
    "late_report",
    "returned",
    "problem",
)


@dataclass(frozen=True)
class Whose:
    """Of which contact a notice tells: the office, and the person if one is named."""

    station: str
    station_lang: str
    person: str
    person_lang: str


@dataclass(frozen=True)
class Item:
    """`about`: why it is here. `agreed`: one coordinator has agreed to a reversal, this one or not.

    `late` is missing from late reports that came before they were kept whole.
    """

    id: UUID
    at: datetime
    about: str
    result: LineResult | None
    author: str
    text: str
    whose: Whose | None
    late: LateReport | None
    problem: Problem | None
    page: str
    agreed: bool
    mine: bool
    decided: Decision | None
    decider: str

    @property
    def may_reopen(self) -> bool:
        return self.about in WAITING


@dataclass(frozen=True)
class Inbox:
    """`more`: how many wait behind those that are shown."""

    open: tuple[Item, ...]
    more: int
    done: tuple[Item, ...]


@dataclass(frozen=True)
class _Read:
    row: Notice
    said: dict[str, Any]


def open_inbox(*, by: Actor, now: datetime) -> Inbox:
    """A fixed number of statements, whatever waits."""
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    waiting = Notice.objects.filter(seen_at=None).order_by("at", "pk")
    decided = Notice.objects.filter(seen_at__gt=now - DONE_FOR).order_by("-seen_at", "pk")
    open_ = _read(waiting[:SHOWN], keys, by)
    done = _read(decided[:DONE_SHOWN], keys, by)
    whose = _whose([*open_, *done], ring, keys, by)
    agreed = _agreed([*open_, *done])
    items = {it.row.pk: _item(it, whose, agreed, by) for it in (*open_, *done)}
    return Inbox(
        open=tuple(sorted((items[it.row.pk] for it in open_), key=_urgency)),
        more=behind(waiting, SHOWN),
        done=tuple(items[it.row.pk] for it in done),
    )


def _read(rows: Iterable[Notice], keys: KeyringKeys, by: Actor) -> list[_Read]:
    return [_Read(row, notices.opened(row, keys.pair, by)) for row in rows]


def _urgency(item: Item) -> tuple[int, datetime]:
    place = FIRST.index(item.about) if item.about in FIRST else len(FIRST)
    return place, item.at


def _whose(read: Sequence[_Read], ring: Keyring, keys: KeyringKeys, by: Actor) -> dict[str, Whose]:
    """By contact: who is called there. A contact that is gone has nobody."""
    wanted = {it.said["contact"] for it in read if it.said.get("contact")}
    contacts = list(
        Contact.objects.filter(pk__in=wanted).select_related("line__station", "line__person")
    )
    records = {one.line.station.record_id for one in contacts}
    records |= {one.line.person.record_id for one in contacts if one.line.person}
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    payloads = {record: one.payload for record, one in opened.items()}
    return {str(one.pk): _named(one, payloads) for one in contacts}


def _named(contact: Contact, payloads: dict[UUID, dict[str, Any]]) -> Whose:
    station = payloads[contact.line.station.record_id]
    person = payloads[contact.line.person.record_id] if contact.line.person else {}
    return Whose(station["name"], station["lang"], person.get("name", ""), person.get("lang", ""))


def _agreed(read: Sequence[_Read]) -> dict[str, UUID]:
    """By stop: the queue tag of the coordinator who has agreed first."""
    stops = {it.said["stop"] for it in read if it.said.get("stop")}
    rows = Reversal.objects.filter(stop_id__in=stops).values_list("stop_id", "first_signer")
    return {str(stop): first for stop, first in rows}


def _item(it: _Read, whose: dict[str, Whose], agreed: dict[str, UUID], by: Actor) -> Item:
    said = it.said
    first = agreed.get(said.get("stop", ""))
    return Item(
        id=it.row.pk,
        at=it.row.at,
        about=said["about"],
        result=LineResult(said["result"]) if said["result"] else None,
        author=said["from"],
        text=said["text"],
        whose=whose.get(said.get("contact", "")),
        late=LateReport.from_payload(said["report"]) if "report" in said else None,
        problem=Problem(said["kind"]) if "kind" in said else None,
        page=said.get("page", ""),
        agreed=first is not None,
        mine=first == by.tag,
        decided=Decision(said["decided"]) if "decided" in said else None,
        decider=said.get("decider", ""),
    )
