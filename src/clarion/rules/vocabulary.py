"""The words of the product, as closed lists that code, columns and screens share."""

from django.db.models import TextChoices


class LineKind(TextChoices):
    WORK = "work"
    DUTY = "duty"
    MOBILE = "mobile"
    HOME = "home"
    FAX = "fax"
    UNKNOWN = "unknown"


class LineSafety(TextChoices):
    """Who else may hear what is said on a line; it belongs to the line."""

    MONITORED = "monitored"
    LIKELY_PRIVATE = "likely_private"
    PRIVATE = "private"
    UNSAFE = "unsafe"
    CLOSED = "closed"


class HoursClass(TextChoices):
    """Which table of hours a line follows; `west` is two hours later by the clock."""

    WORK = "work"
    DUTY = "duty"
    MOBILE = "mobile"
    WORK_WEST = "work_west"
    DUTY_WEST = "duty_west"
    MOBILE_WEST = "mobile_west"


class PartOfDay(TextChoices):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class LineResult(TextChoices):
    """First question of the outcome: what the line did."""

    NO_ANSWER = "no_answer"
    BUSY = "busy"
    SWITCHED_OFF = "switched_off"
    VOICEMAIL = "voicemail"
    FOREIGN_BLOCKED = "foreign_blocked"
    NOT_IN_SERVICE = "not_in_service"
    NUMBER_CHANGED = "number_changed"
    FAX = "fax"
    WRONG_PLACE = "wrong_place"
    ANSWERED = "answered"


class Who(TextChoices):
    """Second question: who answered."""

    PERSON = "person"
    COLLEAGUE = "colleague"
    SCREENER = "screener"
    RELATIVE = "relative"
    UNKNOWN = "unknown"


class How(TextChoices):
    """Third question: how it went."""

    HUNG_UP = "hung_up"
    REJECTED = "rejected"
    HOSTILE = "hostile"
    SILENT = "silent"
    LISTENED = "listened"
    ASKED = "asked"
    ENGAGED = "engaged"
    AGREED = "agreed"


class Tick(TextChoices):
    """What else happened in an answered call."""

    COMMITTED = "committed"
    TEXT_READ = "text_read"
    EVIDENCE_GIVEN = "evidence_given"
    TOOL_GIVEN = "tool_given"
    WROTE_DOWN = "wrote_down"
    OVERHEARD = "overheard"
    SPEAKERPHONE = "speakerphone"
    ANOTHER_TIME = "another_time"
    ANOTHER_LINE = "another_line"
    MOVED = "moved"
    LEAVE_IN_PEACE = "leave_in_peace"
    THREAT_TO_ME = "threat_to_me"
    THREAT_TO_HIM = "threat_to_him"
    STOP = "stop"


class Commitment(TextChoices):
    """What the person said he will do; a group may add kinds of its own later."""

    READ_ON = "read_on"
    LOOK_INTO_CASE = "look_into_case"
    TELL_OTHERS = "tell_others"
    TREAT_WELL = "treat_well"
    OBJECT = "object"
    STEP_BACK = "step_back"
    KEEP_RECORD = "keep_record"
    OTHER = "other"


class NeutralNote(TextChoices):
    """All that may be passed on about a line that others can hear."""

    MORNINGS = "mornings"
    AFTERNOONS = "afternoons"
    RINGS_LONG = "rings_long"
    ASK_FOR_ROLE = "ask_for_role"
    ASK_FOR_EXTENSION = "ask_for_extension"
    TRANSFERRED = "transferred"
    STAFF_CHANGES = "staff_changes"
    SPEAK_SLOWLY = "speak_slowly"
    DIALECT = "dialect"
    BAD_SOUND = "bad_sound"


class Role(TextChoices):
    VOLUNTEER = "volunteer"
    FOLLOW_UP_CALLER = "follow_up_caller"
    RESEARCHER = "researcher"
    EDITOR = "editor"
    COORDINATOR = "coordinator"
    CUSTODIAN = "custodian"


class KeyringKind(TextChoices):
    DIRECTORY = "directory"
    FINGERPRINT = "fingerprint"
    CAMPAIGN = "campaign"
    FOLLOW_UP = "follow_up"


class Rank(TextChoices):
    """What kind of waiting a lane holds, in the order of `rules.ranking`."""

    CALLBACK_OWN = "callback_own"
    CALLBACK = "callback"
    PRIORITY = "priority"
    NEVER_CALLED = "never_called"
    WAITING = "waiting"


class EmptyReason(TextChoices):
    """Why there is no next contact."""

    HOURS = "hours"
    RESTS = "rests"
    CAPS = "caps"
    LANGUAGE = "language"
    BRIEFING = "briefing"
    RELEASE = "release"
    PAUSED = "paused"
    BREAK = "break"
    ALL_BUSY = "all_busy"
    OWN_LIMIT = "own_limit"
    NOT_STARTED = "not_started"
    TIER = "tier"


class PointKind(TextChoices):
    OPENING = "opening"
    PERMISSION = "permission"
    CASE_FACTS = "case_facts"
    RESPONSIBILITY = "responsibility"
    FALLEN_OFFICIALS = "fallen_officials"
    CONSEQUENCES_ABROAD = "consequences_abroad"
    HISTORY = "history"
    HUMAN_STORY = "human_story"
    SMALL_STEP = "small_step"
    EVIDENCE_BODY = "evidence_body"
    TOOL = "tool"
    ANSWER = "answer"
    DE_ESCALATION = "de_escalation"
    WHO_WE_ARE = "who_we_are"
    SCAM_REASSURANCE = "scam_reassurance"
    SAFER_TIME = "safer_time"
    CLOSE = "close"
    STOP = "stop"
    WRONG_NUMBER = "wrong_number"
    DISTRESS = "distress"
    PROTECT_CALLER = "protect_caller"


class PointStatus(TextChoices):
    DRAFT = "draft"
    CHECKED = "checked"
    LIVE = "live"
    STALE = "stale"
    WITHDRAWN = "withdrawn"


class Grade(TextChoices):
    """How strong a source is: A their own law or text … D a participant's account."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class SafeOn(TextChoices):
    """Where a point may be said; private lines only unless somebody decided."""

    PRIVATE_ONLY = "private_only"
    MONITORED = "monitored"


class Scope(TextChoices):
    """Which contacts, in every campaign, a consequence is written to."""

    LINE = "line"
    PERSON = "person"


class ContactState(TextChoices):
    WAITS = "waits"
    CALLBACK = "callback"
    FROZEN = "frozen"
    CLOSED = "closed"


class LineState(TextChoices):
    UNCHANGED = "unchanged"
    RESTS = "rests"
    RISK_RAISED = "risk_raised"
    UNSAFE = "unsafe"
    BLOCKED_FROM_ABROAD = "blocked_from_abroad"
    DEAD = "dead"
    CLOSED = "closed"


class NextCaller(TextChoices):
    ANYONE = "anyone"
    ANOTHER = "another"
    SAME = "same"
    AGREED = "agreed"
    FOLLOW_UP = "follow_up"
    NOBODY = "nobody"


class StopScope(TextChoices):
    """What a stop closes.

    `PERSON_AT_SWITCHBOARD`: his own lines for ever, the shared line by its rule.
    """

    PERSON = "person"
    LINE = "line"
    SWITCHBOARD = "switchboard"
    PERSON_AT_SWITCHBOARD = "person_at_switchboard"


class Desk(TextChoices):
    """Who is told. What concerns a custodian travels only inside the sealed note."""

    COORDINATOR = "coordinator"
    RESEARCHER = "researcher"
    CUSTODIAN = "custodian"


class Counts(TextChoices):
    """How a call counts towards the caps.

    Stored in clear, so it says nothing of sympathy: an engaged person counts as
    answered, like a hostile one. `CALLBACK` is an answer that asked for another time.
    """

    UNANSWERED = "unanswered"
    BUSY = "busy"
    ANSWERED = "answered"
    CALLBACK = "callback"
    NOTHING = "nothing"


class Offer(TextChoices):
    """What becomes of a number that was given on the telephone."""

    NONE = "none"
    FOLLOW_UP = "follow_up"
    CHECK = "check"


class OwnLimit(TextChoices):
    """Why a volunteer's own pace lets no number be shown."""

    TOO_SOON = "too_soon"
    HOUR = "hour"
    DAY = "day"
    UNREPORTED = "unreported"


class CampaignState(TextChoices):
    LIVE = "live"
    PAUSED = "paused"
    ENDED = "ended"
