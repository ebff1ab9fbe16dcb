"""Who else must know of a call: sealed notes, written by somebody who cannot read them."""

from datetime import datetime
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.past import PastCall
from clarion.actions.calling.reported import Reported
from clarion.models import Attempt, FollowUpNote, Notice
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import Desk
from clarion.vault.sealing import seal_payload_to

# One size for every answered call, so that an empty note cannot be told from a full one.
FOLLOW_UP_SIZE = 2048


def desks(
    attempt: Attempt, reported: Reported, consequence: Consequence, by: Actor, now: datetime
) -> None:
    if reported.report.answered:
        _to_follow_up(attempt, reported, consequence, by)
    told = consequence.tells & {Desk.COORDINATOR, Desk.RESEARCHER}
    if told or reported.to_coordinator:
        _to_coordinators(attempt, consequence.rule, reported, by, now)


def late_report(attempt: Attempt, reported: Reported, by: Actor, now: datetime) -> None:
    """The contact went to somebody else meanwhile: a coordinator decides what this one changes."""
    _to_coordinators(attempt, "late_report", reported, by, now)


def sealed_for_directory(past: PastCall, attempt: Attempt, by: Actor) -> bytes:
    place = places.column(by.deployment.pk, attempt, "sealed")
    return seal_payload_to(by.directory.public, past.to_payload(), place)


def _to_follow_up(
    attempt: Attempt, reported: Reported, consequence: Consequence, by: Actor
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
    }
    place = places.column(by.deployment.pk, note, "sealed")
    note.sealed = seal_payload_to(by.follow_up.public, content, place, FOLLOW_UP_SIZE)
    note.save(force_insert=True)


def _to_coordinators(
    attempt: Attempt, about: str, reported: Reported, by: Actor, now: datetime
) -> None:
    notice = Notice(id=uuid4(), at=now)
    content = {
        "about": about,
        "attempt": str(attempt.pk),
        "line": str(attempt.line_id),
        "contact": str(attempt.contact_id),
        "result": reported.report.line,
        "from": by.pseudonym,
        "text": reported.to_coordinator,
    }
    place = places.column(by.deployment.pk, notice, "sealed")
    notice.sealed = seal_payload_to(by.directory.public, content, place)
    notice.save(force_insert=True)
