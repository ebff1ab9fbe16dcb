"""A volunteer, by queue tag, has read a campaign's briefing."""

from django.db import models

from clarion.models.campaign import Campaign
from clarion.models.row import Row


class Reading(Row):
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE)
    member_tag = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["campaign", "member_tag"], name="one_reading"),
        ]
