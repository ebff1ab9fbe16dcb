"""Lines that were enlisted together, and why: under the campaign's own key, for its volunteers."""

from django.db import models

from clarion.models.campaign import Campaign
from clarion.models.row import Row


class Enlistment(Row):
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE)
    sealed = models.BinaryField()
    at = models.DateTimeField()
