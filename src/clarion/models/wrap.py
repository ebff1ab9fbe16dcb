"""A record's key, sealed for the holders of one keyring."""

from django.db import models

from clarion.models.keyring import Keyring
from clarion.models.record import Record
from clarion.models.row import Row


class Wrap(Row):
    record = models.ForeignKey(Record, on_delete=models.CASCADE)
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE)
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["record", "keyring"], name="one_wrap_per_keyring"),
        ]
