"""What the words of the directory are called on a page."""

from collections.abc import Mapping
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v

DIRECTORY: Final[Mapping[type[TextChoices], Mapping[str, str | Promise]]] = {
    v.Standing: {
        v.Standing.OPEN: _("may ring"),
        v.Standing.STOPPED: _("asked us to stop"),
        v.Standing.NEVER: _("kept, never rings"),
        v.Standing.DEAD: _("closed"),
    },
}
