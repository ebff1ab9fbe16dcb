"""Something a coordinator should look at, sealed to DIRECTORY."""

from django.db import models

from clarion.models.row import Row


class Notice(Row):
    sealed = models.BinaryField()
    at = models.DateTimeField()
    # Set once, by a conditional update: two coordinators never decide one notice twice.
    seen_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["at"], condition=models.Q(seen_at__isnull=True), name="notice_open"
            ),
            models.Index(
                fields=["seen_at"], condition=models.Q(seen_at__isnull=False), name="notice_done"
            ),
        ]
