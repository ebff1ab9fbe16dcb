"""A contact that was given back uncalled, by queue tag."""

from django.db import models

from clarion.models.contact import Contact
from clarion.models.row import Row


class Return(Row):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE)
    member_tag = models.UUIDField(db_index=True)
    at = models.DateTimeField()
