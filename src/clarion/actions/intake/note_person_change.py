"""Note what became of a person: moved away, retired, died. An office's lines stay the office's."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit, changes
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.close import close
from clarion.actions.intake.note_line_change import Told
from clarion.actions.intake.subjects import close_for_ever, found_person, waiting
from clarion.actions.transaction import one_transaction
from clarion.queries.stops import person_stopped
from clarion.rules.vocabulary import ChangeKind, LineKind

OF_PEOPLE = (ChangeKind.MOVED, ChangeKind.RETIRED, ChangeKind.DIED)
# What a person keeps in his pocket or at home.
HIS_OWN = frozenset({LineKind.MOBILE, LineKind.HOME})


@one_transaction
def note_person_change(*, person_id: UUID, told: Told, by: Actor, now: datetime) -> None:
    """Whoever moved keeps his own lines; who retired or died is not called any more.

    A line of the office stays there without his name. Whoever asked us to stop keeps every line,
    so that they stay closed with him.
    """
    subject = found_person(person_id)
    if subject.person and not person_stopped(subject.person.tag):
        own = subject.lines.filter(kind__in=HIS_OWN)
        if told.kind != ChangeKind.MOVED:
            close_for_ever(own)
        offices = subject.lines.exclude(kind__in=HIS_OWN)
        close(waiting(offices), drop_wraps=True)
        offices.update(person=None)
    changed = Changed(told.kind, told.on, told.note, by.pseudonym, told.source)
    changes.write(changed, by=by, now=now, person=subject.person)
    audit.write(by=by, now=now, verb="note_person_change", person=str(person_id), kind=told.kind)
