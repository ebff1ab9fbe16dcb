"""A dated change of a line or a person: what, since when and by which source is sealed."""

from django.db import models

from clarion.models.line import Line
from clarion.models.person import Person
from clarion.models.row import Row


class Change(Row):
    line = models.ForeignKey(Line, null=True, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    at = models.DateTimeField()
    # To DIRECTORY: kind, day, source, note, who entered it.
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(line=None) ^ models.Q(person=None),
                name="a_change_of_a_line_or_of_a_person",
            ),
        ]
