"""An official. The tag joins his published lines; what is sensitive is a record of its own."""

import uuid

from django.db import models

from clarion.models.imported import Import
from clarion.models.record import Record
from clarion.models.row import Row
from clarion.models.station import Station


class Person(Row):
    tag = models.UUIDField(unique=True, default=uuid.uuid4)
    station = models.ForeignKey(Station, on_delete=models.PROTECT)
    record = models.OneToOneField(Record, on_delete=models.PROTECT, related_name="person")
    # One and the same: his lines are there, and what finds this row leads there.
    merged_into = models.ForeignKey("self", null=True, on_delete=models.CASCADE)
    # Made with every person, so that its existence says nothing.
    sensitive = models.OneToOneField(Record, on_delete=models.PROTECT, related_name="+")
    # Of name and station, under FINGERPRINT; empty for a name that is not whole.
    mark = models.BinaryField(max_length=16, null=True, db_index=True)
    imported = models.ForeignKey(Import, null=True, on_delete=models.PROTECT)
