"""The coordinators' brake: while a pause is open, nothing is handed out and no number is shown."""

from uuid import UUID

from django.db import models

from clarion.models.row import Row

EVERYTHING = UUID(int=0)


class Pause(Row):
    # A campaign's id, or EVERYTHING.
    scope = models.UUIDField()
    reason = models.CharField(max_length=20)
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["scope"],
                condition=models.Q(ended_at__isnull=True),
                name="one_open_pause",
            ),
        ]
