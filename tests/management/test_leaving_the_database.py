"""Workers are forked from a parent that has used the database: they must share nothing with it."""

import pytest
from django.db import connection, connections

from clarion.management.server import leave_database
from clarion.models import Deployment


@pytest.mark.django_db(transaction=True)
def test_neither_a_connection_nor_a_pool_is_left_to_share() -> None:
    assert Deployment.objects.count() == 0
    assert connection.connection is not None
    leave_database()
    assert [one.connection for one in connections.all()] == [None]
    assert getattr(connection, "_connection_pools", {}) == {}
    assert Deployment.objects.count() == 0
