"""One member's access to one keyring."""

from django.db import models

from clarion.models.keyring import Keyring
from clarion.models.member import Member
from clarion.models.row import Row


class Grant(Row):
    keyring = models.ForeignKey(Keyring, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    sealed = models.BinaryField()
    # Grants of what the keyring's keys replaced, newest first, where whoever made the new ones did
    # not hold the old ones; in the shape of actions.keyrings.
    older = models.BinaryField(default=b"")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["keyring", "member"], name="one_grant_per_member"),
        ]
