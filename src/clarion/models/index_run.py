"""A walk through the directory that makes it searchable, slice by slice."""

from django.db import models

from clarion.models.row import Row


class IndexRun(Row):
    # Where it is: the table, and the last row of it that was done.
    table = models.CharField(max_length=10)
    after = models.UUIDField(null=True)
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
