"""Up to where the board's counts are folded: one row."""

from django.db import models

from clarion.models.row import Row


class Rollup(Row):
    # Reports made before this moment are in the tallies; the moment is its own, never now.
    folded_until = models.DateTimeField()
    counted_at = models.DateTimeField()
    # The first report of all: how much is folded can be shown while much waits.
    begun_at = models.DateTimeField(null=True)
    stops = models.PositiveIntegerField(default=0)
