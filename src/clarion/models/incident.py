"""How many incidents were reported on one day there: a count, and no more."""

from django.db import models

from clarion.models.row import Row


class Incident(Row):
    day = models.DateField(unique=True)
    count = models.PositiveIntegerField(default=0)
