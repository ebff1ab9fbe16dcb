"""An invitation: lets one person in once, within three days. Its code is stored nowhere."""

from django.db import models

from clarion.models.row import Row


class Invitation(Row):
    code_hash = models.BinaryField(max_length=16, unique=True)
    # Space-separated; what it was meant for. Whoever approves decides.
    roles = models.CharField(max_length=120)
    # Who invited whom, sealed to DIRECTORY.
    sealed = models.BinaryField()
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    # Set once, by a conditional update: that is what lets a code in only once.
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
