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
        v.ImportKind.TABLE: _("Table"),
        v.ImportKind.BULK: _("Large file"),
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
