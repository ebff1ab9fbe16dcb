"""A programme of calls with one ask. Ask, case and briefing are in its record."""

from django.db import models

from clarion.models.record import Record
from clarion.models.row import Row
from clarion.rules.hours import Window


class Campaign(Row):
    record = models.OneToOneField(Record, on_delete=models.PROTECT)
    # The case clock: the next legal decision, and whether somebody who can decide was reached.
    decision_on = models.DateField(null=True)
    reached_at = models.DateTimeField(null=True)
    # NULL while it is being written.
    live_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    # Narrower hours than the country's, by the clock there; both or neither.
    opens = models.TimeField(null=True)
    closes = models.TimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens__isnull=True, closes__isnull=True)
                | models.Q(opens__lt=models.F("closes")),
                name="campaign_opens_before_it_closes",
            ),
        ]

    @property
    def within(self) -> Window | None:
        return Window(self.opens, self.closes) if self.opens and self.closes else None
