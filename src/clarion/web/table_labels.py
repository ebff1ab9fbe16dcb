"""What the columns of a table are called on a page."""

from collections.abc import Mapping
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v

TABLES: Final[Mapping[type[TextChoices], Mapping[str, str | Promise]]] = {
    v.ColumnKind: {
        v.ColumnKind.NUMBER: _("Number"),
        v.ColumnKind.WORK: _("Number of a work line"),
        v.ColumnKind.DUTY: _("Number of a duty line"),
        v.ColumnKind.MOBILE: _("Number of a mobile"),
        v.ColumnKind.HOME: _("Number of a home line"),
        v.ColumnKind.FAX: _("Number of a fax line"),
        v.ColumnKind.HELPER: _("Number of an assistant"),
        v.ColumnKind.EXT: _("Extension"),
        v.ColumnKind.AREA: _("Area code"),
        v.ColumnKind.LINE_KIND: _("Kind of line"),
        v.ColumnKind.STATION: _("Office"),
        v.ColumnKind.PLACE: _("Place"),
        v.ColumnKind.PERSON: _("Person"),
        v.ColumnKind.FAMILY: _("Family name"),
        v.ColumnKind.GIVEN: _("Given name"),
        v.ColumnKind.TITLE: _("Title"),
        v.ColumnKind.STATE: _("State of the number"),
        v.ColumnKind.GONE: _("Yes: no longer there"),
        v.ColumnKind.IN_OFFICE: _("No: no longer there"),
        v.ColumnKind.NO_CALLS: _("Do not call"),
        v.ColumnKind.MAY_CALL: _("No: not to be called"),
        v.ColumnKind.RELATIVE: _("Relatives, victims: left out"),
        v.ColumnKind.REMARK: _("Remarks: read for who is not to be called"),
        v.ColumnKind.SKIP: _("Left out"),
        v.ColumnKind.LINE: _("Line in the file"),
    },
}
