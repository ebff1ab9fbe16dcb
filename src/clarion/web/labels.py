"""What each word of the vocabulary is called on a page, in every language of the pages."""

from collections.abc import Iterable, Mapping
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.rules import vocabulary as v
from clarion.web.campaign_labels import CAMPAIGNS
from clarion.web.directory_labels import DIRECTORY
from clarion.web.intake_labels import INTAKE
from clarion.web.table_labels import TABLES

Words = str | Promise


def label(value: TextChoices) -> str:
    return str(LABELS[type(value)][value])


def choices(values: Iterable[TextChoices]) -> list[tuple[str, str]]:
    """For a form field: the stored value and its label, in the language of this moment."""
    return [(value.value, label(value)) for value in values]


LABELS: Final[Mapping[type[TextChoices], Mapping[str, Words]]] = {
    v.LineKind: {
        v.LineKind.WORK: _("Work line"),
        v.LineKind.DUTY: _("Duty line"),
        v.LineKind.MOBILE: _("Mobile"),
        v.LineKind.HOME: _("Home line"),
        v.LineKind.FAX: _("Fax line"),
        v.LineKind.UNKNOWN: _("Line, kind unknown"),
    },
    v.LineSafety: {
        v.LineSafety.MONITORED: _("others may be listening"),
        v.LineSafety.LIKELY_PRIVATE: _("probably private"),
        v.LineSafety.PRIVATE: _("private"),
        v.LineSafety.UNSAFE: _("not safe now"),
        v.LineSafety.CLOSED: _("closed"),
    },
    v.HoursClass: {
        v.HoursClass.WORK: _("office hours"),
        v.HoursClass.DUTY: _("duty hours"),
        v.HoursClass.MOBILE: _("mobile hours"),
        v.HoursClass.WORK_WEST: _("office hours, two hours later"),
        v.HoursClass.DUTY_WEST: _("duty hours, two hours later"),
        v.HoursClass.MOBILE_WEST: _("mobile hours, two hours later"),
    },
    v.PartOfDay: {
        v.PartOfDay.MORNING: _("morning"),
        v.PartOfDay.AFTERNOON: _("afternoon"),
        v.PartOfDay.EVENING: _("evening"),
    },
    v.LineResult: {
        v.LineResult.NO_ANSWER: _("No answer"),
        v.LineResult.BUSY: _("Busy"),
        v.LineResult.SWITCHED_OFF: _("Switched off"),
        v.LineResult.VOICEMAIL: _("Voicemail or recorded notice"),
        v.LineResult.FOREIGN_BLOCKED: _("Foreign calls blocked"),
        v.LineResult.NOT_IN_SERVICE: _("Not in service"),
        v.LineResult.NUMBER_CHANGED: _("Number changed"),
        v.LineResult.FAX: _("A fax machine"),
        v.LineResult.WRONG_PLACE: _("Wrong place"),
        v.LineResult.ANSWERED: _("Answered"),
    },
    v.Who: {
        v.Who.PERSON: _("The person"),
        v.Who.COLLEAGUE: _("Colleague or duty desk"),
        v.Who.SCREENER: _("Call screener"),
        v.Who.RELATIVE: _("Relative or child"),
        v.Who.UNKNOWN: _("Unknown"),
    },
    v.How: {
        v.How.HUNG_UP: _("Hung up at once"),
        v.How.REJECTED: _("Rejected it"),
        v.How.HOSTILE: _("Hostile"),
        v.How.SILENT: _("Let me read, silent"),
        v.How.LISTENED: _("Listened"),
        v.How.ASKED: _("Asked or answered"),
        v.How.ENGAGED: _("Talked with us"),
        v.How.AGREED: _("Agreed to something"),
    },
    v.Tick: {
        v.Tick.COMMITTED: _("Said what they will do"),
        v.Tick.TEXT_READ: _("Official text read"),
        v.Tick.EVIDENCE_GIVEN: _("Evidence contact given"),
        v.Tick.TOOL_GIVEN: _("Tool given"),
        v.Tick.WROTE_DOWN: _("Wrote it down"),
        v.Tick.OVERHEARD: _("Others could hear; it may be cover"),
        v.Tick.SPEAKERPHONE: _("On speakerphone"),
        v.Tick.ANOTHER_TIME: _("Asked for another time"),
        v.Tick.ANOTHER_LINE: _("Gave another line"),
        v.Tick.MOVED: _("Transferred or retired"),
        v.Tick.LEAVE_IN_PEACE: _("Leave in peace for 60 days"),
        v.Tick.THREAT_TO_ME: _("Threatened me"),
        v.Tick.THREAT_TO_HIM: _("The person was threatened"),
        v.Tick.STOP: _("Asked us to stop"),
    },
    v.Commitment: {
        v.Commitment.READ_ON: _("read on"),
        v.Commitment.LOOK_INTO_CASE: _("look into the case"),
        v.Commitment.TELL_OTHERS: _("tell others"),
        v.Commitment.TREAT_WELL: _("see that they are treated well"),
        v.Commitment.OBJECT: _("object to an order"),
        v.Commitment.STEP_BACK: _("take no more part"),
        v.Commitment.KEEP_RECORD: _("keep a record"),
        v.Commitment.OTHER: _("something else"),
    },
    v.NeutralNote: {
        v.NeutralNote.MORNINGS: _("Better in the morning"),
        v.NeutralNote.AFTERNOONS: _("Better in the afternoon"),
        v.NeutralNote.RINGS_LONG: _("Rings long before it is answered"),
        v.NeutralNote.ASK_FOR_ROLE: _("Ask for the office, not for a name"),
        v.NeutralNote.ASK_FOR_EXTENSION: _("Ask for the extension"),
        v.NeutralNote.TRANSFERRED: _("Calls are put through"),
        v.NeutralNote.STAFF_CHANGES: _("Different people answer"),
        v.NeutralNote.SPEAK_SLOWLY: _("Speak slowly"),
        v.NeutralNote.DIALECT: _("Dialect is spoken"),
        v.NeutralNote.BAD_SOUND: _("Poor sound"),
    },
    v.Role: {
        v.Role.VOLUNTEER: _("Volunteer"),
        v.Role.FOLLOW_UP_CALLER: _("Follow-up caller"),
        v.Role.RESEARCHER: _("Researcher"),
        v.Role.EDITOR: _("Editor"),
        v.Role.COORDINATOR: _("Coordinator"),
        v.Role.CUSTODIAN: _("Custodian"),
    },
    v.Ending: {
        v.Ending.SUSPENDED: _("suspended"),
        v.Ending.LEFT: _("has left"),
        v.Ending.REMOVED: _("removed"),
    },
    v.MemberState: {
        v.MemberState.WAITING: _("waits for approval"),
        v.MemberState.ACTIVE: _("member"),
        v.MemberState.SUSPENDED: _("suspended"),
        v.MemberState.LEFT: _("has left"),
        v.MemberState.REMOVED: _("removed"),
    },
    v.KeyringKind: {
        v.KeyringKind.DIRECTORY: _("Directory"),
        v.KeyringKind.FINGERPRINT: _("Fingerprints"),
        v.KeyringKind.CAMPAIGN: _("Campaign"),
        v.KeyringKind.FOLLOW_UP: _("Follow-up"),
    },
    v.Rank: {
        v.Rank.CALLBACK_OWN: _("A call was agreed for this time, and with you."),
        v.Rank.CALLBACK: _("A call was agreed for this time."),
        v.Rank.PRIORITY: _(
            "This case cannot wait long. The line may ring now, and you speak its language."
        ),
        v.Rank.NEVER_CALLED: _(
            "Nobody has called here yet. The line may ring now, and you speak its language."
        ),
        v.Rank.WAITING: _(
            "This line has waited longest. It may ring now, and you speak its language."
        ),
    },
    v.EmptyReason: {
        v.EmptyReason.HOURS: _("It is outside the hours in which these lines may ring."),
        v.EmptyReason.RESTS: _("Every line that is left is resting after an earlier call."),
        v.EmptyReason.CAPS: _("The limits on how often a line may ring are used up for now."),
        v.EmptyReason.LANGUAGE: _("What waits now needs a language that is not among yours."),
        v.EmptyReason.BRIEFING: _("There is a briefing to read first."),
        v.EmptyReason.RELEASE: _("The contacts wait for a coordinator’s release."),
        v.EmptyReason.PAUSED: _("All calls are paused."),
        v.EmptyReason.BREAK: _("You are on a short break after hard calls."),
        v.EmptyReason.ALL_BUSY: _("Everything that may ring now is with other volunteers."),
        v.EmptyReason.OWN_LIMIT: _("You have reached your own limit for now."),
        v.EmptyReason.NOT_STARTED: _("No campaign is running yet."),
        v.EmptyReason.TIER: _("What waits now is for volunteers with more calls behind them."),
    },
    v.PointKind: {
        v.PointKind.OPENING: _("Opening"),
        v.PointKind.PERMISSION: _("Asking leave to speak"),
        v.PointKind.CASE_FACTS: _("The facts of the case"),
        v.PointKind.RESPONSIBILITY: _("Responsibility in their law"),
        v.PointKind.FALLEN_OFFICIALS: _("Officials who fell"),
        v.PointKind.CONSEQUENCES_ABROAD: _("Consequences abroad"),
        v.PointKind.HISTORY: _("History"),
        v.PointKind.HUMAN_STORY: _("A human story"),
        v.PointKind.SMALL_STEP: _("A small step within duty"),
        v.PointKind.EVIDENCE_BODY: _("Evidence contact, to read out"),
        v.PointKind.TOOL: _("Tool, to read out"),
        v.PointKind.ANSWER: _("Answer to a claim"),
        v.PointKind.DE_ESCALATION: _("Calming the call"),
        v.PointKind.WHO_WE_ARE: _("Who we are"),
        v.PointKind.SCAM_REASSURANCE: _("“Is this a scam?”"),
        v.PointKind.SAFER_TIME: _("A safer time"),
        v.PointKind.CLOSE: _("Parting well"),
        v.PointKind.STOP: _("When they ask us to stop"),
        v.PointKind.WRONG_NUMBER: _("Wrong number"),
        v.PointKind.DISTRESS: _("Somebody in distress"),
        v.PointKind.PROTECT_CALLER: _("Protecting yourself"),
    },
    v.PointStatus: {
        v.PointStatus.DRAFT: _("draft"),
        v.PointStatus.CHECKED: _("checked"),
        v.PointStatus.LIVE: _("live"),
        v.PointStatus.STALE: _("stale"),
        v.PointStatus.WITHDRAWN: _("withdrawn"),
    },
    v.Grade: {
        v.Grade.A: _("their own law or official text"),
        v.Grade.B: _("independent media or court"),
        v.Grade.C: _("own investigation"),
        v.Grade.D: _("a participant’s account"),
    },
    v.SafeOn: {
        v.SafeOn.PRIVATE_ONLY: _("private lines only"),
        v.SafeOn.MONITORED: _("also where others listen"),
    },
    v.Scope: {
        v.Scope.LINE: _("this line"),
        v.Scope.PERSON: _("all published lines of the person"),
    },
    v.ContactState: {
        v.ContactState.WAITS: _("waits"),
        v.ContactState.CALLBACK: _("waits for the agreed time"),
        v.ContactState.FROZEN: _("held until a coordinator has looked"),
        v.ContactState.CLOSED: _("closed for good"),
    },
    v.LineState: {
        v.LineState.UNCHANGED: _("unchanged"),
        v.LineState.RESTS: _("rests"),
        v.LineState.RISK_RAISED: _("rests, with more care"),
        v.LineState.UNSAFE: _("not safe"),
        v.LineState.BLOCKED_FROM_ABROAD: _("not reachable from abroad"),
        v.LineState.DEAD: _("dead"),
        v.LineState.CLOSED: _("closed for good"),
    },
    v.NextCaller: {
        v.NextCaller.ANYONE: _("anyone"),
        v.NextCaller.ANOTHER: _("another volunteer"),
        v.NextCaller.SAME: _("the same volunteer, if possible"),
        v.NextCaller.AGREED: _("whoever was agreed"),
        v.NextCaller.FOLLOW_UP: _("a follow-up caller"),
        v.NextCaller.NOBODY: _("nobody"),
    },
    v.StopScope: {
        v.StopScope.PERSON: _("all lines of the person"),
        v.StopScope.LINE: _("this line"),
        v.StopScope.SWITCHBOARD: _("this case, and the switchboard for twelve months"),
        v.StopScope.PERSON_AT_SWITCHBOARD: _(
            "the person’s own lines, and the shared line for twelve months"
        ),
    },
    v.Desk: {
        v.Desk.COORDINATOR: _("coordinators"),
        v.Desk.RESEARCHER: _("researchers"),
        v.Desk.CUSTODIAN: _("custodians"),
    },
    v.Counts: {
        v.Counts.UNANSWERED: _("unanswered"),
        v.Counts.BUSY: _("busy"),
        v.Counts.ANSWERED: _("answered"),
        v.Counts.CALLBACK: _("asked for another time"),
        v.Counts.NOTHING: _("does not count"),
    },
    v.Offer: {
        v.Offer.NONE: _("no number offered"),
        v.Offer.FOLLOW_UP: _("goes to a follow-up caller"),
        v.Offer.CHECK: _("to be checked"),
    },
    v.OwnLimit: {
        v.OwnLimit.TOO_SOON: _("at most one number a minute"),
        v.OwnLimit.HOUR: _("at most twelve numbers an hour"),
        v.OwnLimit.DAY: _("at most forty numbers a day"),
        v.OwnLimit.UNREPORTED: _("three calls wait for their report"),
    },
    v.Problem: {
        v.Problem.FAULT: _("Something does not work"),
        v.Problem.WORDS: _("Wording or translation"),
        v.Problem.FACT: _("A fact, a number or a source is wrong"),
        v.Problem.CONDUCT: _("How calls are made"),
        v.Problem.OTHER: _("Something else"),
    },
    v.Decision: {
        v.Decision.FOLLOWED: _("the report was let follow"),
        v.Decision.REOPENED: _("waits again"),
        v.Decision.TAKEN_OUT: _("taken out"),
        v.Decision.REVERSED: _("the stop was taken back"),
        v.Decision.DONE: _("laid aside"),
    },
    **DIRECTORY,
    **INTAKE,
    **TABLES,
    **CAMPAIGNS,
}
