"""One sealed payload under one random key; who can open it stands in its wraps."""

from django.db import models

from clarion.models.row import Row


class Record(Row):
    sealed = models.BinaryField()
    made_at = models.DateTimeField()
