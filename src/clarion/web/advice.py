"""What a page advises and warns of, by line, by press, by rule."""

from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v
from clarion.rules.redaction import Concern
from clarion.web.labels import Words

# How to bear oneself on a line, by who else may hear it.
ADVICE: Final[Mapping[str, Words]] = {
    v.LineSafety.MONITORED: _(
        "Colleagues may be listening. A cold answer here can be a cover,"
        " and says little about the person."
    ),
    v.LineSafety.LIKELY_PRIVATE: _(
        "Ask first whether it is a good moment to talk."
        " If others are near, keep to what may be heard."
    ),
    v.LineSafety.PRIVATE: _("The person said that talking is possible here. Ask again each time."),
    v.LineSafety.UNSAFE: _("Something happened on this line. Keep to the opening and part well."),
    v.LineSafety.CLOSED: _("Nobody may call here."),
}

# What a press that ends a line will do, said before the second press.
ONCE_MORE: Final[Mapping[str, Words]] = {
    v.LineResult.NOT_IN_SERVICE: _(
        "This number will not be called again, and the coordinator is told."
    ),
    v.LineResult.FAX: _("This number will not be called again, and the coordinator is told."),
    v.LineResult.WRONG_PLACE: _(
        "This number will not be called again, and the coordinator is told."
    ),
    v.LineResult.NUMBER_CHANGED: _(
        "This number will not be called again, and a researcher is asked to look for the new one."
    ),
}
OTHERWISE: Final = _("You have also marked that somebody answered. Press only if nobody did.")

# Why a coordinator reads of a call. Whatever else led to a note is none of their business:
# that somebody was won over is for the custodians alone.
ABOUT: Final[Mapping[str, Words]] = {
    "stop": _("Somebody asked us to stop"),
    "threat": _("A threat"),
    "relative": _("A relative answered"),
    "closed": _("A contact is closed and not called again"),
    "not_in_service": _("A number is not in service"),
    "fax": _("A number leads to a fax machine"),
    "wrong_place": _("A number leads elsewhere"),
    "number_changed": _("A number has changed"),
    "foreign_blocked": _("A line takes no calls from abroad"),
    "late_report": _("A late report"),
    "taken_back": _("A report was taken back"),
    "undo_asked": _("A report that its writer could not take back"),
    "stop_by_mistake": _("A stop was pressed by mistake"),
    "campaign_ended": _("Calls were agreed when a campaign ended. Nobody makes them now"),
    "problem": _("A problem was reported"),
    "false_stop": _("A stop does not stand as it was signed"),
    "false_reversal": _("A stop was to be taken back without two signatures"),
    "returned": _("Three volunteers gave a contact back"),
}
NOTE: Final = _("A note")

# What a note to the next caller seems to speak of.
CONCERNS: Final[Mapping[Concern, Words]] = {
    Concern.NAME: _("a name"),
    Concern.NUMBER: _("a number"),
    Concern.FAMILY: _("family"),
    Concern.HEALTH: _("health"),
    Concern.FAITH: _("faith or party"),
}
