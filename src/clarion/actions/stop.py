"""A stop: for ever, at once, and on the disk outside the database before the page returns."""

from datetime import datetime
from uuid import UUID, uuid4

from django.conf import settings
from django.db.models import F, Q
from django.db.models.functions import Greatest

from clarion.actions import journal, places
from clarion.actions.actor import Actor
from clarion.actions.close import close
from clarion.models import Attempt, Contact, Line, Stop
from clarion.rules.lifecycle import SWITCHBOARD_STOP
from clarion.rules.vocabulary import StopScope
from clarion.vault.sealing import seal_payload_to

OF_A_PERSON = {StopScope.PERSON, StopScope.PERSON_AT_SWITCHBOARD}
AT_SWITCHBOARD = {StopScope.SWITCHBOARD, StopScope.PERSON_AT_SWITCHBOARD}


def write(attempt: Attempt, scope: StopScope, *, by: Actor, now: datetime) -> None:
    """Inside the outcome's transaction: rows, then the journal, then the commit.

    A crash in between leaves a stop in the journal that the next start merges: too much, never
    too little. Raises OSError when the journal cannot be written; then nothing is committed.
    """
    stop = Stop(
        scope=scope,
        person_tag=attempt.person_tag,
        line_id=attempt.line_id,
        campaign_id=attempt.contact.lane.campaign_id,
    )
    _commit(stop, by=by, now=now)


def carry_over(stop: Stop, person_tag: UUID, *, by: Actor, now: datetime) -> None:
    """A stop holds for the tag under which the same person stands now, and says so by itself.

    The one that was heard stays as it is, signed by who heard it. This one names no line: where it
    was heard may be shared by others.
    """
    carried = Stop(
        scope=StopScope.PERSON,
        person_tag=person_tag,
        line_id=person_tag,
        campaign_id=stop.campaign_id,
    )
    _commit(carried, by=by, now=now)


def _commit(stop: Stop, *, by: Actor, now: datetime) -> None:
    stop.id, stop.at, stop.signer = uuid4(), now, by.tag
    stop.lasting = stop.scope != StopScope.SWITCHBOARD
    stop.signature = by.keys.signing.sign(stop_statement(stop))
    place = places.column(by.deployment.pk, stop, "sealed")
    stop.sealed = seal_payload_to(
        by.directory.public, {**reach(stop), "member": str(by.member.pk)}, place
    )
    apply(stop)
    journal.append(settings.JOURNAL, _entry(stop))


def lines_of(stop: Stop) -> Q:
    """The lines that this stop closes for ever."""
    own = Q(pk=stop.line_id)
    if stop.scope == StopScope.LINE:
        return own
    if stop.scope == StopScope.SWITCHBOARD:
        return Q(pk__in=())
    his = Q(person__tag=stop.person_tag)
    return his | own if stop.scope == StopScope.PERSON else his & ~own


def reach(stop: Stop) -> dict[str, list[str]]:
    """Lines and contacts that are open now and that this stop will close, or let rest for a year.

    Only these can be opened again if nobody had asked for it.
    """
    contacts = Q(line=stop.line_id)
    if stop.scope in OF_A_PERSON:
        contacts |= Q(person_tag=stop.person_tag)
    lines = Line.objects.filter(lines_of(stop), callable=True).order_by("pk")
    waiting = Contact.objects.filter(contacts, ready_at__isnull=False).order_by("pk")
    return {
        "lines": [str(one) for one in lines.values_list("pk", flat=True)],
        "contacts": [str(one) for one in waiting.values_list("pk", flat=True)],
    }


def apply(stop: Stop) -> None:
    """Close everything that this stop closes; doing it twice changes nothing."""
    Stop.objects.bulk_create([stop], ignore_conflicts=True)
    scope = StopScope(stop.scope)
    if scope in OF_A_PERSON:
        _close_person(stop, keep_line=scope in AT_SWITCHBOARD)
    if scope == StopScope.LINE:
        _close_lines(lines_of(stop), Q(line=stop.line_id))
    if scope in AT_SWITCHBOARD:
        _close_case_at_switchboard(stop)


def stop_statement(stop: Stop) -> bytes:
    """What the volunteer who heard it signs."""
    parts = (
        stop.pk,
        stop.scope,
        stop.person_tag,
        stop.line_id,
        stop.campaign_id,
        stop.at.isoformat(),
    )
    return b"clarion/1/stop\0" + "\0".join(map(str, parts)).encode()


def from_entry(entry: dict[str, str]) -> Stop:
    """A stop as the journal has it."""
    return Stop(
        id=UUID(entry["id"]),
        scope=entry["scope"],
        lasting=entry["scope"] != StopScope.SWITCHBOARD,
        person_tag=UUID(entry["person_tag"]),
        line_id=UUID(entry["line_id"]),
        campaign_id=UUID(entry["campaign_id"]),
        at=datetime.fromisoformat(entry["at"]),
        signer=UUID(entry["signer"]),
        signature=bytes.fromhex(entry["signature"]),
    )


def _entry(stop: Stop) -> dict[str, str]:
    return {
        "id": str(stop.pk),
        "scope": str(stop.scope),
        "person_tag": str(stop.person_tag),
        "line_id": str(stop.line_id),
        "campaign_id": str(stop.campaign_id),
        "at": stop.at.isoformat(),
        "signer": str(stop.signer),
        "signature": bytes(stop.signature).hex(),
    }


def _close_person(stop: Stop, *, keep_line: bool) -> None:
    """All his published lines; the shared one he happened to pick up follows its own rule."""
    contacts = Q(person_tag=stop.person_tag) | Q(line=stop.line_id)
    if keep_line:
        contacts = Q(person_tag=stop.person_tag) & ~Q(line=stop.line_id)
    _close_lines(lines_of(stop), contacts)


def _close_lines(lines: Q, contacts: Q) -> None:
    Line.objects.filter(lines).update(callable=False)
    rows = Contact.objects.select_for_update().filter(contacts).order_by("pk")
    close(Contact.objects.filter(pk__in=[row.pk for row in rows]), drop_wraps=True)


def _close_case_at_switchboard(stop: Stop) -> None:
    """A shared public line closes for this case, and for everybody for twelve months.

    Who asked it for himself is not looked for there again, in any case.
    """
    here = Contact.objects.filter(line=stop.line_id)
    close(here.filter(lane__campaign=stop.campaign_id), drop_wraps=False)
    if stop.scope == StopScope.PERSON_AT_SWITCHBOARD:
        close(here.filter(person_tag=stop.person_tag), drop_wraps=False)
    until = stop.at + SWITCHBOARD_STOP
    here.filter(ready_at__isnull=False).update(ready_at=Greatest(F("ready_at"), until))
