"""An office. Its name and place are in its record."""

from django.db import models

from clarion.models.record import Record
from clarion.models.row import Row


class Station(Row):
    record = models.OneToOneField(Record, on_delete=models.PROTECT)
