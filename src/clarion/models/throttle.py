"""What is slowed down: failed sign-ins, problem reports; under names that nobody can read."""

from django.db import models

from clarion.models.row import Row


class Throttle(Row):
    bucket = models.CharField(max_length=64, unique=True)
    failures = models.PositiveIntegerField()
    blocked_until = models.DateTimeField(db_index=True)
