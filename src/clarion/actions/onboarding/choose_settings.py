"""What members set for themselves: the language of the pages, their clock, what they speak."""

from datetime import datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.transaction import one_transaction
from clarion.models import Member


@one_transaction
def choose_settings(
    *, language: str, zone: str, spoken: tuple[str, ...], by: Actor, now: datetime
) -> None:
    """The audit says that it was done, not what was chosen: that is the member's own affair."""
    said = " ".join(spoken)
    Member.objects.filter(pk=by.member.pk).update(language=language, zone=zone, spoken=said)
    audit.write(by=by, now=now, verb="choose_settings")
