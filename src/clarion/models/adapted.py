"""Values as the database in use wants them, for the few statements written by hand."""

from datetime import datetime
from uuid import UUID

from django.db import connection, models

_UUID = models.UUIDField()
_TIME = models.DateTimeField()


def as_uuid(value: UUID) -> object:
    return _UUID.get_db_prep_value(value, connection, prepared=False)


def as_time(value: datetime) -> object:
    return _TIME.get_db_prep_value(value, connection, prepared=False)


def from_uuid(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(hex=value)
