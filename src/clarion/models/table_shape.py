"""What the columns of a table were last said to hold, found again by its head."""

from django.db import models

from clarion.models.row import Row


class TableShape(Row):
    # Of the head's words, under FINGERPRINT.
    mark = models.BinaryField(max_length=16, unique=True)
    # To DIRECTORY.
    sealed = models.BinaryField()
