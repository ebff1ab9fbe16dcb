"""A talking point: public words, so in clear, with status, sources and two signatures."""

from django.db import models

from clarion.models.row import Row
from clarion.rules.vocabulary import PointKind, PointStatus


class Point(Row):
    kind = models.CharField(max_length=30, choices=PointKind)
    status = models.CharField(max_length=12, choices=PointStatus)
    # May it be said where others can hear?
    monitored_safe = models.BooleanField(default=False)
    checked_on = models.DateField()
    valid_until = models.DateField()
    writer = models.UUIDField()
    writer_signature = models.BinaryField(max_length=64)
    # None while it waits for its second pair of hands.
    reviewer = models.UUIDField(null=True)
    reviewer_signature = models.BinaryField(max_length=64, default=b"")
