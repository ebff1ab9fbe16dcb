"""What a volunteer reports of a call."""

from django.db.models import TextChoices


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
