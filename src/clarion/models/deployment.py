"""The one deployment: its country profile, its public key, whether it is for practice."""

from django.db import models

from clarion.models.row import Row


class Deployment(Row):
    # Only a practice deployment may queue fictional numbers or shift its clock.
    practice = models.BooleanField()
    profile = models.CharField(max_length=20)
    organisation_key = models.BinaryField(max_length=32)
    # The private half, a cell under DIRECTORY: coordinators vouch for members and keyrings with it.
    sealed_signing_key = models.BinaryField()
    salt = models.BinaryField(max_length=32)
    practice_shift = models.IntegerField(default=0)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(practice=True) | models.Q(practice_shift=0),
                name="only_practice_shifts_its_clock",
            ),
        ]
