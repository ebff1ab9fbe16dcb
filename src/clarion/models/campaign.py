"""A programme of calls with one ask. Ask, case and briefing are in its record."""

from django.db import models

from clarion.models.record import Record
from clarion.models.row import Row


class Campaign(Row):
    record = models.OneToOneField(Record, on_delete=models.PROTECT)
    # The case clock: the next legal decision, and whether somebody who can decide was reached.
    decision_on = models.DateField(null=True)
    reached_at = models.DateTimeField(null=True)
    live_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
