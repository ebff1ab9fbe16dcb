"""A new custodian who waits for the keyring that only another custodian can give."""

from django.db import models

from clarion.models.member import Member
from clarion.models.row import Row


class CustodianRequest(Row):
    member = models.OneToOneField(Member, on_delete=models.CASCADE)
    # Pseudonym, queue tag and signing key, sealed to FOLLOW_UP: the directory is not theirs.
    sealed = models.BinaryField()
    at = models.DateTimeField()
