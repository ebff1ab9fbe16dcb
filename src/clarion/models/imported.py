"""One confirmed import: a paste, a table or a bulk file. What it says of itself is sealed."""

from django.db import models

from clarion.models.row import Row
from clarion.rules.vocabulary import ImportKind, ImportState


class Import(Row):
    kind = models.CharField(max_length=10, choices=ImportKind)
    state = models.CharField(max_length=10, choices=ImportState)
    at = models.DateTimeField(db_index=True)
    # The queue tag of who confirmed it.
    by_tag = models.UUIDField()
    # To DIRECTORY, in the shape of actions.provenance.
    sealed = models.BinaryField()
    # To DIRECTORY: the text as it was pasted. After 90 days only its hash is left, in `sealed`.
    sealed_original = models.BinaryField(null=True)
    # A long import goes on where these stand.
    rows_seen = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    rows_known = models.PositiveIntegerField(default=0)
    rows_refused = models.PositiveIntegerField(default=0)
    # Numbers that it says are not to be called, and that were not known as such.
    rows_stopped = models.PositiveIntegerField(default=0)
    # Lines that wait for a coordinator, because it says whose number it is.
    rows_doubted = models.PositiveIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
