"""One of a member's two passphrase slots; which of them is in use cannot be told."""

from django.db import models

from clarion.models.member import Member
from clarion.models.row import Row


class Slot(Row):
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    # Found by what Argon2id makes of pseudonym and passphrase: no name is stored, not even hashed.
    locator = models.BinaryField(max_length=16, unique=True)
    sealed = models.BinaryField()
