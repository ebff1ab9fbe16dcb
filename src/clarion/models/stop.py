"""A stop: who asked us not to call again, by random tags, signed by who heard it."""

from django.db import models

from clarion.models.row import Row
from clarion.rules.vocabulary import StopScope


class Stop(Row):
    scope = models.CharField(max_length=24, choices=StopScope)
    # False for a shared public line: that one is closed for its case, and a year.
    lasting = models.BooleanField()
    person_tag = models.UUIDField(db_index=True)
    line_id = models.UUIDField(db_index=True)
    campaign_id = models.UUIDField()
    at = models.DateTimeField()
    signer = models.UUIDField()
    signature = models.BinaryField(max_length=64)
    # Which lines and contacts it closed that were open before, for DIRECTORY. Empty when it came
    # back from the journal.
    sealed = models.BinaryField(default=b"")
    # Set when two coordinators have taken it back; the stop itself stays.
    reversed_at = models.DateTimeField(null=True)
    # Set when a coordinator's request found that nobody signed it as it stands: it holds.
    false_at = models.DateTimeField(null=True)
    # Set when a coordinator's request has turned it into suppressions.
    folded_at = models.DateTimeField(null=True, db_index=True)
