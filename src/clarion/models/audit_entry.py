"""One link of a member's audit chain: what was done is sealed to DIRECTORY, the order signed."""

from django.db import models

from clarion.models.row import Row


class AuditEntry(Row):
    # The member's queue tag: the chain names nobody.
    chain = models.UUIDField()
    sequence = models.PositiveIntegerField()
    at = models.DateTimeField()
    previous = models.BinaryField(max_length=32)
    sealed = models.BinaryField()
    signature = models.BinaryField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["chain", "sequence"], name="one_link_per_place"),
        ]
