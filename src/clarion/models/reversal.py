"""A stop that was pressed by mistake: taken back by two coordinators, both of whom sign."""

from django.db import models

from clarion.models.row import Row


class Reversal(Row):
    stop_id = models.UUIDField(unique=True)
    first_signer = models.UUIDField()
    first_signature = models.BinaryField(max_length=64)
    # Set together, once: until then the first is alone, and nothing has changed.
    second_signer = models.UUIDField(null=True)
    second_signature = models.BinaryField(max_length=64, default=b"")
    at = models.DateTimeField(null=True)
    # Set when a coordinator's request found that two of them did not sign it: it changes nothing.
    false_at = models.DateTimeField(null=True)
    # When what the stop had closed was opened again: a restored backup may know it only later.
    lifted_at = models.DateTimeField(null=True)
