"""One note of constant size per answered call, for the custodians; most are empty. Append only."""

from django.db import models

from clarion.models.row import Row


class FollowUpNote(Row):
    sealed = models.BinaryField()
