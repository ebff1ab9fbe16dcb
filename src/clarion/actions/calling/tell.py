"""Who else must know of a call: sealed notes, written by somebody who cannot read them."""

from datetime import datetime
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.past import PastCall
from clarion.actions.calling.reported import Reported
from clarion.models import Attempt, Contact, FollowUpNote, Notice, Stop
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import ContactState, Desk, Offer
from clarion.vault.sealing import seal_payload_to

# One size for every answered call, so that an empty note cannot be told from a full one. It holds
# a thousand characters of any script.
FOLLOW_UP_SIZE = 5120
_OPEN_DESKS = {Desk.COORDINATOR, Desk.RESEARCHER}


def desks(
    attempt: Attempt, reported: Reported, consequence: Consequence, by: Actor, now: datetime
) -> bool:
    """What speaks of sympathy goes to the custodians alone, the volunteer's own words included.

    Every answered call that closes a contact is told to coordinators in the same word, so that
    neither a seized disk nor a coordinator can tell who was won over from who has moved.
    True when coordinators were told.
    """
    for_custodians = _for_custodians(consequence)
    if reported.report.answered:
        _to_follow_up(attempt, reported, consequence, by, with_text=for_custodians)
    text = "" if for_custodians else reported.to_coordinator
    about = _about(reported, consequence) or ("note" if text else "")
    if about:
        _to_coordinators(attempt, about, reported.report.line, text, by, now)
    return bool(about)


def late_report(attempt: Attempt, reported: Reported, by: Actor, now: datetime) -> None:
    """The contact went to somebody else meanwhile: a coordinator decides what this one changes."""
    _to_coordinators(attempt, "late_report", reported.report.line, "", by, now)


def taken_back(attempt: Attempt, by: Actor, now: datetime, *, done: bool) -> None:
    """What coordinators were told of this call no longer holds; or it could not be taken back."""
    _to_coordinators(attempt, "taken_back" if done else "undo_asked", "", "", by, now)


def pressed_by_mistake(attempt: Attempt, stop: Stop, by: Actor, now: datetime) -> None:
    """The volunteer says that nobody asked: two coordinators decide. Until then the stop holds."""
    _to_coordinators(attempt, "stop_by_mistake", "", "", by, now, stop=str(stop.pk))


def returned(contact: Contact, by: Actor, now: datetime) -> None:
    """Several volunteers gave this contact back uncalled; it waits for a coordinator."""
    content = {
        "about": "returned",
        "line": str(contact.line_id),
        "contact": str(contact.pk),
        "result": "",
        "from": by.pseudonym,
        "text": "",
    }
    _notice(content, by, now)


def sealed_for_directory(past: PastCall, attempt: Attempt, by: Actor) -> bytes:
    place = places.column(by.deployment.pk, attempt, "sealed")
    return seal_payload_to(by.directory.public, past.to_payload(), place)


def _for_custodians(consequence: Consequence) -> bool:
    return Desk.CUSTODIAN in consequence.tells or consequence.offer != Offer.NONE


def _about(reported: Reported, consequence: Consequence) -> str:
    """Why coordinators are told; the rule itself only where it says nothing of sympathy."""
    if consequence.stop:
        return consequence.rule
    if reported.report.answered and consequence.contact == ContactState.CLOSED:
        return "closed"
    told = consequence.tells & _OPEN_DESKS
    if not told or _for_custodians(consequence):
        return ""
    return consequence.rule


def _to_follow_up(
    attempt: Attempt,
    reported: Reported,
    consequence: Consequence,
    by: Actor,
    *,
    with_text: bool,
) -> None:
    """For the custodians: whether he was moved, what he offered. Mostly nothing of the kind."""
    note = FollowUpNote(id=uuid4())
    report = reported.report
    content = {
        "attempt": str(attempt.pk),
        "person": str(attempt.person_tag),
        "line": str(attempt.line_id),
        "rule": consequence.rule,
        "who": report.who or "",
        "how": report.how or "",
        "ticks": sorted(report.ticks),
        "commitments": sorted(reported.commitments),
        "offered": reported.offered,
        "text": reported.to_coordinator if with_text else "",
    }
    place = places.column(by.deployment.pk, note, "sealed")
    note.sealed = seal_payload_to(by.follow_up.public, content, place, FOLLOW_UP_SIZE)
    note.save(force_insert=True)


def _to_coordinators(  # noqa: PLR0917  what, about which call, from whom, when
    attempt: Attempt, about: str, result: str, text: str, by: Actor, now: datetime, **more: str
) -> None:
    content = {
        "about": about,
        "attempt": str(attempt.pk),
        "line": str(attempt.line_id),
        "contact": str(attempt.contact_id),
        "result": result,
        "from": by.pseudonym,
        "text": text,
        **more,
    }
    _notice(content, by, now)


def _notice(content: dict[str, str], by: Actor, now: datetime) -> None:
    notice = Notice(id=uuid4(), at=now)
    place = places.column(by.deployment.pk, notice, "sealed")
    notice.sealed = seal_payload_to(by.directory.public, content, place)
    notice.save(force_insert=True)
