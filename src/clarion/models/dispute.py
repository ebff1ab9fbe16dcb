"""A doubt (“wrong person”): while it is open, none of their lines rings in any campaign."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.line import Line
from clarion.models.person import Person
from clarion.models.row import Row


class Dispute(Row):
    # A line that belongs to nobody is disputed itself.
    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    line = models.ForeignKey(Line, null=True, on_delete=models.CASCADE)
    at = models.DateTimeField()
    # To DIRECTORY: why, by whom, and which contacts waited until when.
    sealed = models.BinaryField()
    decided_at = models.DateTimeField(null=True)
    # Which source raised it; None where a coordinator did.
    imported = models.ForeignKey(Import, null=True, on_delete=models.PROTECT)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(line=None) ^ models.Q(person=None),
                name="a_dispute_of_a_line_or_of_a_person",
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(decided_at=None),
                name="one_open_dispute_per_person",
            ),
            models.UniqueConstraint(
                fields=["line"],
                condition=models.Q(decided_at=None),
                name="one_open_dispute_per_line",
            ),
        ]
