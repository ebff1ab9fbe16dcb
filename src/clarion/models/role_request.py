"""One coordinator has asked for a member's roles; another one has to confirm them."""

from django.db import models

from clarion.models.member import Member
from clarion.models.row import Row


class RoleRequest(Row):
    member = models.OneToOneField(Member, on_delete=models.CASCADE)
    # Space-separated: all the roles that the member is to have.
    roles = models.CharField(max_length=120)
    # Who asked, sealed to DIRECTORY; the signature is theirs.
    sealed = models.BinaryField()
    signature = models.BinaryField(max_length=64)
    at = models.DateTimeField()
