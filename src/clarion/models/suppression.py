"""A fingerprint that never rings again. Kept when everything else of the person is gone."""

from django.db import models

from clarion.models.row import Row


class Suppression(Row):
    fingerprint = models.BinaryField(max_length=16, unique=True)
    # Under the FINGERPRINT keyring: an entry that was not made by a holder is found out.
    proof = models.BinaryField(max_length=16)
    at = models.DateTimeField()
