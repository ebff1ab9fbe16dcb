"""How a line of the directory stands."""

from django.db.models import TextChoices


class Standing(TextChoices):
    OPEN = "open"
    STOPPED = "stopped"
    # Kept for the record: homes and fax machines.
    NEVER = "never"
    DEAD = "dead"
