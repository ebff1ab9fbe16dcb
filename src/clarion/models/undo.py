"""What a report changed, for ten minutes: so that it can be taken back."""

from django.db import models

from clarion.models.attempt import Attempt
from clarion.models.row import Row


class Undo(Row):
    # One for every report, whatever it said.
    attempt = models.OneToOneField(Attempt, on_delete=models.CASCADE)
    # Under a key that ends with the session of the one who reported.
    sealed = models.BinaryField()
