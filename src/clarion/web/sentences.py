"""The table of consequences in words, for every key that `rules.explain` can give."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

Words = str | Promise

SENTENCES: Final[dict[str, Words]] = {
    "second_press": _("This needs a second press."),
    "other_part_of_day": _("It is tried next in another part of the day."),
    "pause": _("The volunteer is offered a pause."),
    "tells_coordinator": _("A coordinator is told."),
    "tells_researcher": _("The researchers are told."),
    "offer_follow_up": _("The number is sealed for those who follow up."),
    "offer_check": _("The number is sealed, and checked before anybody uses it."),
    "line_unchanged": _("The line stays as it is."),
    "line_rests": _("The line rests."),
    "line_risk_raised": _("The line is handled with more care from now on."),
    "line_unsafe": _("The line counts as unsafe."),
    "line_blocked_from_abroad": _("The line cannot be reached from abroad."),
    "line_dead": _("The line is closed: it leads nowhere."),
    "line_closed": _("The line is closed."),
    "contact_waits": _("The contact waits for its next call."),
    "contact_callback": _("It comes back at the time that was agreed."),
    "contact_frozen": _("It is frozen until a coordinator has looked."),
    "contact_closed": _("It is not called again in this campaign."),
    "scope_line": _("This holds for this line, in every campaign."),
    "scope_person": _("This holds for all published lines of the person, in every campaign."),
    "next_anyone": _("Anybody may call next."),
    "next_another": _("Another volunteer calls next."),
    "next_same": _("You come first for the next call."),
    "next_agreed": _("The next call is made by whom you agreed on."),
    "next_follow_up": _("Those who follow up take it from here."),
    "next_nobody": _("Nobody calls next."),
    "stop_person": _(
        "We never call this person again: every known line of theirs is closed, for ever."
    ),
    "stop_line": _("We never call this line again."),
    "stop_switchboard": _(
        "A whole office shares this line: it is closed for this case for ever, and for a year for"
        " everything else."
    ),
    "stop_person_at_switchboard": _(
        "We never call this person again. The shared line is closed for this case, and for a year."
    ),
}
COUNTED: Final[dict[str, Words]] = {
    "rest_days": ngettext_lazy(
        "This line rests for about %(count)d day.",
        "This line rests for about %(count)d days.",
        "count",
    ),
    "rest_hours": ngettext_lazy(
        "This line rests for at least %(count)d hour.",
        "This line rests for at least %(count)d hours.",
        "count",
    ),
    "rest_minutes": ngettext_lazy(
        "This line rests for at least %(count)d minute.",
        "This line rests for at least %(count)d minutes.",
        "count",
    ),
}
# What the one who reports need not be told: it says again what the others say.
FOR_COORDINATORS: Final = frozenset(
    {"line_unchanged", "line_rests", "line_closed", "contact_waits", "scope_line", "pause"}
)
