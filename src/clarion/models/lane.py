"""A lane: contacts that open and close together."""

from uuid import UUID

from django.db import models
from django.db.models.functions import Coalesce

from clarion.models.campaign import Campaign
from clarion.models.keyring import Keyring
from clarion.models.row import Row
from clarion.rules.vocabulary import Rank

NO_RELEASE = UUID(int=0)


class Lane(Row):
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE)
    hours_class = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    tier = models.PositiveSmallIntegerField()
    rank = models.CharField(max_length=20, choices=Rank)
    # The release that its contacts are sealed to; without one the lane is closed.
    keyring = models.ForeignKey(Keyring, null=True, on_delete=models.SET_NULL)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "campaign",
                "hours_class",
                "language",
                "tier",
                "rank",
                Coalesce("keyring", models.Value(NO_RELEASE, models.UUIDField())),
                name="one_lane_of_a_kind",
            ),
        ]
