"""A pasted report with its proposal, not confirmed yet."""

from django.db import models

from clarion.models.row import Row


class Paste(Row):
    # The queue tag of who pasted it.
    by_tag = models.UUIDField(db_index=True)
    at = models.DateTimeField()
    # To whoever pasted it; empty once a coordinator has decided.
    sealed_own = models.BinaryField()
    # To DIRECTORY, once it was handed in to be checked.
    sealed = models.BinaryField(null=True)
    handed_in_at = models.DateTimeField(null=True)
