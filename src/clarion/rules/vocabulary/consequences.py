"""What an outcome does to line, contact and people."""

from django.db.models import TextChoices


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
