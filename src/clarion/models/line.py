"""One number. The number itself is in the record; the columns say only how it may be rung."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.person import Person
from clarion.models.record import Record
from clarion.models.row import Row
from clarion.models.station import Station
from clarion.rules.vocabulary import LineKind


class Line(Row):
    record = models.OneToOneField(Record, on_delete=models.PROTECT)
    station = models.ForeignKey(Station, on_delete=models.PROTECT)
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT)
    # Of number and extension, under FINGERPRINT: as secret as the number without that key.
    fingerprint = models.BinaryField(max_length=16, unique=True)
    kind = models.CharField(max_length=10, choices=LineKind)
    hours_class = models.CharField(max_length=20)
    # A shared public number: a stop on it has its own rule.
    switchboard = models.BooleanField(default=False)
    # Cleared for ever when the line is dead, stopped or not a line we ring.
    callable = models.BooleanField(default=True)
    imported = models.ForeignKey(Import, null=True, on_delete=models.PROTECT)
