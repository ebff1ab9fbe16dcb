"""Something a coordinator should look at, sealed to DIRECTORY."""

from django.db import models

from clarion.models.row import Row


class Notice(Row):
    sealed = models.BinaryField()
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
