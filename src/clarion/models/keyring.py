"""A keyring: anyone may seal to its public key; who may open it stands in its grants."""

from django.db import models

from clarion.models.campaign import Campaign
from clarion.models.row import Row


class Keyring(Row):
    kind = models.CharField(max_length=20)
    campaign = models.ForeignKey(Campaign, null=True, on_delete=models.CASCADE)
    # The week of a release, counted from 1970; 0 for the lasting keyrings.
    epoch = models.PositiveIntegerField(default=0)
    public_key = models.BinaryField()
    endorsement = models.BinaryField(max_length=64)
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "campaign", "epoch"], name="one_keyring_per_release"
            ),
        ]
