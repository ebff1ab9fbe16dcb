"""A table that was sent: sealed in pieces, until its rows are in the directory."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.record import Record
from clarion.models.row import Row


class Upload(Row):
    # The queue tag of who sent it.
    by_tag = models.UUIDField(db_index=True)
    at = models.DateTimeField()
    # To DIRECTORY: its name, and how it is to be read.
    sealed = models.BinaryField()
    # Set when the last piece has arrived; what never did is dropped.
    arrived_at = models.DateTimeField(null=True)
    pieces = models.PositiveIntegerField(default=0)
    # Set when it was confirmed.
    imported = models.OneToOneField(Import, null=True, on_delete=models.CASCADE)
    # The key under which its records' keys are wrapped is the key of this record.
    batch = models.ForeignKey(Record, null=True, on_delete=models.PROTECT)
    # How many pieces are read, and, to DIRECTORY, where in the text that is.
    done = models.PositiveIntegerField(default=0)
    sealed_place = models.BinaryField(null=True)
