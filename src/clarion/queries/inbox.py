"""How much waits in the coordinators' inbox: a number only, never counted further than it helps."""

from clarion.models import Notice

MOST = 99


def waiting() -> int:
    """At most one more than `MOST`, however much there is."""
    return Notice.objects.filter(seen_at=None)[: MOST + 1].count()
