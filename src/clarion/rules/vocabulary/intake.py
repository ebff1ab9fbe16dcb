"""From a report to the directory: imports, where a number came from, what changed since."""

from django.db.models import TextChoices


class ImportKind(TextChoices):
    PASTE = "paste"
    TABLE = "table"
    BULK = "bulk"


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
