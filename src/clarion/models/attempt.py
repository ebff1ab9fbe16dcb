"""One dialling. What the call was like is sealed; the columns keep only what caps count."""

from django.db import models

from clarion.models.contact import Contact
from clarion.models.line import Line
from clarion.models.row import Row
from clarion.rules.vocabulary import Counts


class Attempt(Row):
    lease_id = models.UUIDField(unique=True)
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE)
    line = models.ForeignKey(Line, on_delete=models.CASCADE, db_index=False)
    station_id = models.UUIDField()
    person_tag = models.UUIDField()
    member_tag = models.UUIDField()
    shown_at = models.DateTimeField()
    # Set once, by a conditional update: that is what makes a report count once.
    reported_at = models.DateTimeField(null=True)
    counts_as = models.CharField(max_length=12, choices=Counts, default=Counts.NOTHING)
    # Taken back: the attempt that counts in place of this one. It was dialled once, so one counts.
    superseded_by = models.UUIDField(null=True)
    # The neutral part: under the line's record key, or to DIRECTORY when that key is lost.
    sealed = models.BinaryField(default=b"")

    class Meta:
        indexes = [
            models.Index(fields=["line", "shown_at"], name="attempt_line"),
            models.Index(
                fields=["reported_at"],
                condition=models.Q(reported_at__isnull=False),
                name="attempt_reported",
            ),
            models.Index(fields=["station_id", "shown_at"], name="attempt_station"),
            models.Index(fields=["person_tag", "shown_at"], name="attempt_person"),
            models.Index(fields=["member_tag", "shown_at"], name="attempt_member"),
        ]
