"""Values for hand-written statements, as each database wants them."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from clarion.models import Pause
from clarion.models.adapted import as_time, as_uuid, from_uuid
from tests.cast import NOW

pytestmark = pytest.mark.django_db


def test_a_hand_written_statement_finds_what_the_orm_wrote() -> None:
    made = Pause.objects.create(scope=uuid4(), reason="test", at=NOW)
    wanted: list[Any] = [as_uuid(made.scope), as_time(NOW), as_time(NOW)]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM clarion_pause WHERE scope = %s AND at <= %s AND at >= %s",
            wanted,
        )
        row = cursor.fetchone()
    assert from_uuid(row[0]) == made.pk


def test_an_id_comes_back_as_text_or_as_itself() -> None:
    value = uuid4()
    assert [from_uuid(value), from_uuid(value.hex), from_uuid(str(value))] == [value] * 3
