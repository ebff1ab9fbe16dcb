"""The one deployment."""

import pytest

from clarion.queries.deployments import the_deployment
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


def test_there_may_be_none_yet() -> None:
    assert the_deployment() is None


def test_there_is_one() -> None:
    founded = make_cast().founded
    assert the_deployment() == founded.deployment
