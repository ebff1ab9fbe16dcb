"""Lines and hours, people and keyrings, the queue."""

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


class Role(TextChoices):
    VOLUNTEER = "volunteer"
    FOLLOW_UP_CALLER = "follow_up_caller"
    RESEARCHER = "researcher"
    EDITOR = "editor"
    COORDINATOR = "coordinator"
    CUSTODIAN = "custodian"


class Ending(TextChoices):
    """How somebody came to have no access: for a while, by themselves, or by the others."""

    SUSPENDED = "suspended"
    LEFT = "left"
    REMOVED = "removed"


class MemberState(TextChoices):
    WAITING = "waiting"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"
    REMOVED = "removed"


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


class OwnLimit(TextChoices):
    """Why a volunteer's own pace lets no number be shown."""

    TOO_SOON = "too_soon"
    HOUR = "hour"
    DAY = "day"
    UNREPORTED = "unreported"
