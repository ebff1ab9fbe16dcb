"""What an import counts among relatives, the victim's side or homes: a fingerprint, and no more."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.row import Row


class Caution(Row):
    # Of number and extension, as a line has it: whoever names it as a line later is in doubt.
    fingerprint = models.BinaryField(max_length=16)
    imported = models.ForeignKey(Import, on_delete=models.CASCADE)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["fingerprint", "imported"], name="one_caution_per_import"
            ),
        ]
