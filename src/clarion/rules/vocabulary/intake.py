"""From a report to the directory: imports, where a number came from, what changed since."""

from django.db.models import TextChoices


class ImportKind(TextChoices):
    """`NEVER`: a list of numbers that must not be called."""

    PASTE = "paste"
    TABLE = "table"
    BULK = "bulk"
    NEVER = "never"


class ImportState(TextChoices):
    """A paste is done at once; a bulk file runs, may rest, and goes on."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    UNDONE = "undone"


class Obtained(TextChoices):
    """How the numbers of a report were come by."""

    PUBLISHED = "published"
    OFFICIAL = "official"
    CALLED = "called"
    GIVEN = "given"
    OTHER = "other"


class ChangeKind(TextChoices):
    """What became of a line or of a person, on a date, by a source."""

    DEAD_NUMBER = "dead_number"
    WRONG_NUMBER = "wrong_number"
    NEW_NUMBER = "new_number"
    MOVED = "moved"
    RETIRED = "retired"
    DIED = "died"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"
    WRONG_PERSON = "wrong_person"


class RowGroup(TextChoices):
    """What the reader made of a row: a number, one to look at, or one that must not be taken."""

    FOUND = "found"
    REVIEW = "review"
    REFUSED = "refused"


class RowFate(TextChoices):
    """What becomes of a row that is ticked; from `OTHERS` on it is not taken as it stands."""

    NEW = "new"
    KNOWN = "known"
    TWICE = "twice"
    OTHERS = "others"
    STOPPED = "stopped"
    HOTLINE = "hotline"
    FICTIONAL = "fictional"
    REAL = "real"
    NO_OFFICE = "no_office"
    UNREADABLE = "unreadable"


class Decider(TextChoices):
    """Who can act at a stage of a case."""

    POLICE = "police"
    PROSECUTION = "prosecution"
    COURT = "court"
    APPEAL_COURT = "appeal_court"
    PRISON = "prison"
    COMMITTEE = "committee"
