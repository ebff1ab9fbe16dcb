"""What the words of campaigns and of writing talking points are called on a page."""

from collections.abc import Mapping
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v

CAMPAIGNS: Final[Mapping[type[TextChoices], Mapping[str, str | Promise]]] = {
    v.CampaignState: {
        v.CampaignState.WRITTEN: _("being written"),
        v.CampaignState.LIVE: _("running"),
        v.CampaignState.PAUSED: _("paused"),
        v.CampaignState.ENDED: _("ended"),
    },
    v.Step: {
        v.Step.LANGUAGES: _("Languages"),
        v.Step.ASK: _("The one ask, and who we are"),
        v.Step.CASE: _("The case in five lines"),
        v.Step.BRIEFING: _("Briefing and code of conduct"),
        v.Step.DO_NOT_SAY: _("Do not say"),
        v.Step.DATES: _("Decision, hours, end"),
        v.Step.SCRIPT: _("Script, in order"),
        v.Step.STATIONS: _("Lines to call, and why"),
        v.Step.RELEASE: _("Release to volunteers"),
    },
    v.Gap: {
        v.Gap.LANGUAGE: _("No language is chosen."),
        v.Gap.TITLE: _("The campaign has no name."),
        v.Gap.IDENTITY: _("It does not say which group calls, and from which country."),
        v.Gap.ASK: _("There is no ask: the one thing that every call asks for."),
        v.Gap.CASE: _("The case is not told."),
        v.Gap.BRIEFING: _("There is no briefing."),
        v.Gap.CONDUCT: _("There is no code of conduct."),
        v.Gap.DO_NOT_SAY: _("It does not say what nobody should say."),
        v.Gap.END: _("The end date has passed."),
        v.Gap.HOURS: _("Its hours leave no time for some of the lines that were chosen."),
        v.Gap.SCRIPT: _("There is no script."),
        v.Gap.OPENING: _("The script does not begin with an opening in every language."),
        v.Gap.NOT_LIVE: _("The script has a point that may not be said now."),
        v.Gap.TAMPERED: _("The script has a point that was changed after it was signed."),
        v.Gap.CONTACTS: _("No line was chosen that may ring."),
        v.Gap.VOLUNTEERS: _("No volunteer speaks the language of the lines that were chosen."),
        v.Gap.RELEASE: _("Nothing is released to volunteers."),
    },
    v.EnlistReason: {
        v.EnlistReason.HANDLES: _("This office works on the case."),
        v.EnlistReason.DECIDES: _("This office decides the next step of the case."),
        v.EnlistReason.SUPERVISES: _("This office supervises those who work on the case."),
        v.EnlistReason.NEARBY: _("This office serves the place where it happened."),
        v.EnlistReason.SIMILAR: _("This office may meet cases like this one."),
    },
    v.PointWarning: {
        v.PointWarning.MONEY: _(
            "It speaks of money, as fraud calls do. Sign it only if it says that we want none."
        ),
        v.PointWarning.IDENTITY: _(
            "It speaks of codes, accounts or papers, as fraud calls do. Sign it only if it says"
            " that we ask for none."
        ),
        v.PointWarning.SECRECY: _(
            "It speaks of secrecy, or of “your case”, as fraud calls do. Sign it only if it says"
            " that nothing need be kept secret."
        ),
        v.PointWarning.UNSOURCED: _("It has a number or a date, and no source."),
    },
}
