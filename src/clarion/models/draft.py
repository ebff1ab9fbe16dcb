"""A half-written report, sealed under a key of its writer's own; gone with the report."""

from django.db import models

from clarion.models.attempt import Attempt
from clarion.models.row import Row


class Draft(Row):
    attempt = models.OneToOneField(Attempt, on_delete=models.CASCADE)
    sealed = models.BinaryField()
