"""What the words of the intake are called on a page."""

from collections.abc import Mapping
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v

INTAKE: Final[Mapping[type[TextChoices], Mapping[str, str | Promise]]] = {
    v.ImportKind: {
        v.ImportKind.PASTE: _("Pasted report"),
        v.ImportKind.TABLE: _("Table, looked at row by row"),
        v.ImportKind.BULK: _("Table"),
        v.ImportKind.NEVER: _("Numbers that must not be called"),
    },
    v.ImportState: {
        v.ImportState.RUNNING: _("under way"),
        v.ImportState.PAUSED: _("resting"),
        v.ImportState.DONE: _("done"),
        v.ImportState.UNDONE: _("undone"),
    },
    v.Obtained: {
        v.Obtained.PUBLISHED: _("from a published report"),
        v.Obtained.OFFICIAL: _("from an official page or directory"),
        v.Obtained.CALLED: _("learned in a call"),
        v.Obtained.GIVEN: _("given by somebody who knows the office"),
        v.Obtained.OTHER: _("in another way"),
    },
    v.RowGroup: {
        v.RowGroup.FOUND: _("What was found"),
        v.RowGroup.REVIEW: _("Please look at these"),
        v.RowGroup.REFUSED: _("Left out"),
    },
    v.RowFate: {
        v.RowFate.NEW: _("New"),
        v.RowFate.KNOWN: _("Known already: it gets this report as one more source"),
        v.RowFate.TWICE: _("The same number twice: it becomes one line"),
        v.RowFate.OTHERS: _("The directory says otherwise whose this number is:"),
        v.RowFate.STOPPED: _("Asked us to stop. It cannot come back."),
        v.RowFate.HOTLINE: _("Emergency and public hotlines never reach the queue."),
        v.RowFate.FICTIONAL: _("A reserved, fictional number: only practice takes these."),
        v.RowFate.REAL: _("This is practice: it takes only reserved, fictional numbers."),
        v.RowFate.NO_OFFICE: _("Please say which office it belongs to."),
        v.RowFate.UNREADABLE: _("The number cannot be read."),
    },
    v.Decider: {
        v.Decider.POLICE: _("the police"),
        v.Decider.PROSECUTION: _("the prosecution"),
        v.Decider.COURT: _("the court"),
        v.Decider.APPEAL_COURT: _("the appeal court"),
        v.Decider.PRISON: _("the prison and its supervisors"),
        v.Decider.COMMITTEE: _("the committee that ordered it"),
    },
    v.ChangeKind: {
        v.ChangeKind.DEAD_NUMBER: _("The number is dead"),
        v.ChangeKind.WRONG_NUMBER: _("The number leads elsewhere"),
        v.ChangeKind.NEW_NUMBER: _("There is a new number"),
        v.ChangeKind.MOVED: _("Has moved to another office"),
        v.ChangeKind.RETIRED: _("Has retired"),
        v.ChangeKind.DIED: _("Has died"),
        v.ChangeKind.DISPUTED: _("Doubted: perhaps the wrong person"),
        v.ChangeKind.CONFIRMED: _("Looked at: it is the right person"),
        v.ChangeKind.WRONG_PERSON: _("Looked at: it is the wrong person"),
    },
}
