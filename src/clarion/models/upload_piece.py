"""A piece of a table that was sent, sealed to DIRECTORY as it came in."""

from django.db import models

from clarion.models.row import Row
from clarion.models.upload import Upload


class UploadPiece(Row):
    upload = models.ForeignKey(Upload, on_delete=models.CASCADE)
    position = models.PositiveIntegerField()
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["upload", "position"], name="one_piece_per_position"),
        ]
