"""Talking points: kinds, status, grades of a source, where safe."""

from django.db.models import TextChoices


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


class PointWarning(TextChoices):
    """What a writer is warned of: it sounds like a fraud call, or stands on nothing."""

    MONEY = "money"
    IDENTITY = "identity"
    SECRECY = "secrecy"
    UNSOURCED = "unsourced"
