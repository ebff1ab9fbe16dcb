"""A signed-in browser: Django's session table, keyed by a hash of the cookie, sealed under it."""

from django.db import models

from clarion.models.member import Member


class Session(models.Model):
    session_key = models.CharField(max_length=64, primary_key=True)
    session_data = models.BinaryField()
    expire_date = models.DateTimeField(db_index=True)
    member = models.ForeignKey(Member, null=True, on_delete=models.CASCADE)
