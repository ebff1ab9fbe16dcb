"""How many contacts of a campaign may still ring, as it was counted a moment ago."""

from django.db import models

from clarion.models.campaign import Campaign
from clarion.models.row import Row


class Stock(Row):
    campaign = models.OneToOneField(Campaign, on_delete=models.CASCADE)
    # Released and not: what volunteers can get now, and what waits for a coordinator.
    released = models.PositiveIntegerField()
    waiting = models.PositiveIntegerField()
    callbacks = models.PositiveIntegerField()
