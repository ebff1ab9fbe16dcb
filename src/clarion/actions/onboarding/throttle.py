"""Tries that failed are counted, and the next one has to wait a little longer."""

from datetime import datetime, timedelta

from django.db.models import F

from clarion.actions.refusal import Refused
from clarion.models import Throttle

FREE_TRIES = 4
LONGEST_WAIT = timedelta(hours=1)


class TooManyTries(Refused):
    """Too many tries with this name. Please wait a little."""

    status = 429

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


def refuse_while_blocked(bucket: str, now: datetime) -> None:
    blocked = Throttle.objects.filter(bucket=bucket, blocked_until__gt=now).first()
    if blocked:
        raise TooManyTries(blocked.blocked_until)


def count_failure(bucket: str, now: datetime) -> None:
    """The wait doubles from the fifth failure on, up to an hour."""
    Throttle.objects.get_or_create(bucket=bucket, defaults={"failures": 0, "blocked_until": now})
    Throttle.objects.filter(bucket=bucket).update(failures=F("failures") + 1)
    failures = Throttle.objects.values_list("failures", flat=True).get(bucket=bucket)
    if failures > FREE_TRIES:
        wait = min(timedelta(seconds=2 ** min(failures - FREE_TRIES, 12)), LONGEST_WAIT)
        Throttle.objects.filter(bucket=bucket).update(blocked_until=now + wait)


def forget_failures(bucket: str) -> None:
    Throttle.objects.filter(bucket=bucket).delete()
