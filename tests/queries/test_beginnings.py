"""Whether an organisation has begun its first campaign."""

import pytest

from clarion.queries.beginnings import nothing_begun
from tests.cast import make_campaign, make_cast

pytestmark = pytest.mark.django_db


def test_it_has_begun_with_the_first_campaign() -> None:
    cast = make_cast()
    before = nothing_begun()
    make_campaign(cast)
    assert (before, nothing_begun()) == (True, False)
