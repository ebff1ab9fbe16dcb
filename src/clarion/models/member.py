"""A member: public keys in clear, everything else sealed. No name, no address, no last sign-in."""

from django.db import models

from clarion.models.deployment import Deployment
from clarion.models.row import Row
from clarion.rules.vocabulary import Ending, Role


class Member(Row):
    deployment = models.ForeignKey(Deployment, on_delete=models.PROTECT)
    # Space-separated; covered, with the keys, by the organisation's endorsement.
    roles = models.CharField(max_length=120)
    public_key = models.BinaryField()
    endorsement = models.BinaryField(max_length=64)
    # The member's private keys, under the key that their passphrase opens.
    sealed_keys = models.BinaryField()
    # Pseudonym, queue tag and signing key, for the coordinators. The signing key stands nowhere in
    # clear: what it signs carries the queue tag, and would join the two.
    sealed_entry = models.BinaryField()
    language = models.CharField(max_length=10)
    zone = models.CharField(max_length=60)
    spoken = models.CharField(max_length=60)
    joined_at = models.DateTimeField()
    # The one practice call that everybody makes before they are approved.
    practised_at = models.DateTimeField(null=True)
    # Set while somebody is suspended and for good when they have left: then nothing is theirs.
    ended_at = models.DateTimeField(null=True)
    ended_as = models.CharField(max_length=12, choices=Ending, blank=True)

    @property
    def is_waiting(self) -> bool:
        """Joined and not approved: no role is theirs, and nobody vouches for them."""
        return not self.roles and not bytes(self.endorsement)

    def has_role(self, *roles: Role) -> bool:
        return any(role in self.roles.split() for role in roles)
