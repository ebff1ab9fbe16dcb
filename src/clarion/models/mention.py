"""An import that names a line which was there already: one more source, perhaps one more person."""

from django.db import models

from clarion.models.imported import Import
from clarion.models.line import Line
from clarion.models.person import Person
from clarion.models.row import Row
from clarion.models.station import Station


class Mention(Row):
    imported = models.ForeignKey(Import, on_delete=models.PROTECT)
    line = models.ForeignKey(Line, on_delete=models.CASCADE)
    # Where the import says that the line belongs, and whom it reaches; the line itself stays.
    station = models.ForeignKey(Station, on_delete=models.PROTECT)
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT)
