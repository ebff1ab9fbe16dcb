"""Calls of one local hour, counted together: how often somebody answered, and no more."""

from django.db import models

from clarion.models.row import Row


class Tally(Row):
    # The callee's calendar and clock.
    day = models.DateField()
    hour = models.PositiveSmallIntegerField()
    hours_class = models.CharField(max_length=20)
    reported = models.PositiveIntegerField(default=0)
    answered = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["day", "hour", "hours_class"], name="one_tally_per_hour"
            ),
        ]
