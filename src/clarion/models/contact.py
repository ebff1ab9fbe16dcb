"""One line waiting in one campaign. Narrow: the hand-out reads nothing else."""

from django.db import models

from clarion.models.enlistment import Enlistment
from clarion.models.lane import Lane
from clarion.models.line import Line
from clarion.models.row import Row


class Contact(Row):
    lane = models.ForeignKey(Lane, on_delete=models.PROTECT, db_index=False)
    line = models.ForeignKey(Line, on_delete=models.PROTECT)
    station_id = models.UUIDField(db_index=True)
    # The person's tag, or one of the line's own where nobody is named.
    person_tag = models.UUIDField(db_index=True)
    # When it may ring next. NULL = never again.
    ready_at = models.DateTimeField(null=True)
    # Queue tags: who should not have it next, and who should, until when.
    avoid_tag = models.UUIDField(null=True)
    prefer_tag = models.UUIDField(null=True)
    prefer_until = models.DateTimeField(null=True)
    # The hour that was asked for, where one was: it may be called then, and is missed after it.
    agreed_at = models.DateTimeField(null=True)
    # With which others, and why, it was chosen for the campaign.
    enlistment = models.ForeignKey(Enlistment, null=True, on_delete=models.SET_NULL, db_index=False)

    class Meta:
        indexes = [
            models.Index(
                fields=["lane", "ready_at"],
                condition=models.Q(ready_at__isnull=False),
                name="contact_ready",
            ),
            models.Index(
                fields=["agreed_at"],
                condition=models.Q(agreed_at__isnull=False),
                name="contact_agreed",
            ),
        ]
