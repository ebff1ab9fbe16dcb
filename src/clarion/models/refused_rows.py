"""Rows of a table that were not taken, with their lines and reasons, sealed to DIRECTORY."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.row import Row


class RefusedRows(Row):
    imported = models.ForeignKey(Import, on_delete=models.CASCADE)
    at = models.DateTimeField()
    sealed = models.BinaryField()
