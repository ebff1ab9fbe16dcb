"""An office. Its name and place are in its record."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.record import Record
from clarion.models.row import Row


class Station(Row):
    record = models.OneToOneField(Record, on_delete=models.PROTECT)
    # Of name and place, under FINGERPRINT: finds exactly the same office again, and nothing else.
    mark = models.BinaryField(max_length=16, null=True, db_index=True)
    imported = models.ForeignKey(Import, null=True, on_delete=models.PROTECT)
    # One and the same office: its people and lines are there.
    merged_into = models.ForeignKey("self", null=True, on_delete=models.CASCADE)
