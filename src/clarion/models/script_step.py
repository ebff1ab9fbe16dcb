"""The order of talking points in a campaign."""

from django.db import models

from clarion.models.campaign import Campaign
from clarion.models.point import Point
from clarion.models.row import Row


class ScriptStep(Row):
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE)
    point = models.ForeignKey(Point, on_delete=models.CASCADE)
    position = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["campaign", "position"], name="one_step_per_position"),
            models.UniqueConstraint(fields=["campaign", "point"], name="one_step_per_point"),
        ]
