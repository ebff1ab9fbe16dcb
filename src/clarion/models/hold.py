"""The open lease: while it lasts nobody else is on this contact, person or station."""

from django.db import models

from clarion.models.contact import Contact
from clarion.models.row import Row
from clarion.rules.vocabulary import Rank


class Hold(Row):
    contact = models.OneToOneField(Contact, on_delete=models.CASCADE)
    person_tag = models.UUIDField(unique=True)
    station_id = models.UUIDField(unique=True)
    member_tag = models.UUIDField(unique=True)
    taken_at = models.DateTimeField()
    until = models.DateTimeField()
    hard_end = models.DateTimeField()
    # Why this contact, why now: the rank it was taken from.
    rank = models.CharField(max_length=20, choices=Rank)
