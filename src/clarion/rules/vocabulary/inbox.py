"""The coordinators' inbox: what a member reports of the software, and what is decided."""

from django.db.models import TextChoices


class Problem(TextChoices):
    """What a member's report from any page is about."""

    FAULT = "fault"
    WORDS = "words"
    FACT = "fact"
    CONDUCT = "conduct"
    OTHER = "other"


class FalseMark(TextChoices):
    """What was found that nobody of the group signed as it stands."""

    FALSE_STOP = "false_stop"
    FALSE_REVERSAL = "false_reversal"


class Decision(TextChoices):
    """What a coordinator did with a notice."""

    FOLLOWED = "followed"
    REOPENED = "reopened"
    TAKEN_OUT = "taken_out"
    REVERSED = "reversed"
    DONE = "done"
