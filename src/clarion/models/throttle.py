"""Failed sign-ins, under a name that dies with the boot secret."""

from django.db import models


class Throttle(models.Model):
    bucket = models.CharField(max_length=64, primary_key=True)
    failures = models.PositiveIntegerField()
    blocked_until = models.DateTimeField(db_index=True)
