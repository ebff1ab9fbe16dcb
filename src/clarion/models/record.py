"""One sealed payload under one random key; who can open it stands in its wraps."""

from django.db import models

from clarion.models.row import Row


class Record(Row):
    sealed = models.BinaryField()
    made_at = models.DateTimeField()
    # Of an import by the thousand: its key is wrapped once, under the key of the import's own
    # record, whose wraps say who can open both.
    batch = models.ForeignKey("self", null=True, on_delete=models.PROTECT)
    wrapped = models.BinaryField(null=True)
