"""A talking point in one language: a text of its own, never a conversion."""

from django.db import models

from clarion.models.point import Point
from clarion.models.row import Row


class PointText(Row):
    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(max_length=10)
    title = models.CharField(max_length=80)
    # Paragraphs, one blank line between them.
    body = models.TextField()
    # Read aloud without hurry.
    seconds = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["point", "language"], name="one_text_per_language"),
        ]
