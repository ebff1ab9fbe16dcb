"""What every table shares."""

import uuid

from django.db import models


class Row(models.Model):
    """A row with a random id made here, because envelopes bind the id before the insert."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True
