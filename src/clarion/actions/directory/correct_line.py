"""Say what kind of line it is: its hours follow, and whether it rings at all."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.close import close
from clarion.actions.directory.files import NEVER_RING, Files
from clarion.actions.directory.open_line import found_line
from clarion.actions.directory.rehome import refuse_if_called, relane
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Contact, Line
from clarion.rules import hours
from clarion.rules.vocabulary import LineKind, Standing


class StaysClosed(Refused):
    """This line is closed. What kind it is makes no difference any more."""


@dataclass(frozen=True)
class LineKindFacts:
    """`west`: where clocks run two hours late. `switchboard`: shared by an office, nobody's own."""

    kind: LineKind
    west: bool
    switchboard: bool


@one_transaction
def correct_line(*, line_id: UUID, facts: LineKindFacts, by: Actor, now: datetime) -> None:
    """Home lines and fax machines never ring; one that was only taken for such may ring again."""
    line = found_line(line_id)
    if Files(by).lines([line])[0].standing in {Standing.STOPPED, Standing.DEAD}:
        raise StaysClosed
    contacts = Contact.objects.filter(line=line)
    refuse_if_called(contacts, now)
    line.kind, line.switchboard = facts.kind, facts.switchboard and line.person_id is None
    line.hours_class = hours.class_of(facts.kind, west=facts.west)
    line.callable = facts.kind not in NEVER_RING
    line.save(update_fields=["kind", "switchboard", "hours_class", "callable"])
    _follow(line)
    audit.write(by=by, now=now, verb="correct_line", line=str(line.pk), kind=facts.kind)


def _follow(line: Line) -> None:
    """Contacts ring in the hours of the line's kind, or not at all."""
    contacts = Contact.objects.filter(line=line)
    if line.callable:
        relane(contacts.filter(ready_at__isnull=False), line)
    else:
        close(contacts, drop_wraps=True)
