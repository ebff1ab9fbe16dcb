"""Who is in doubt."""

import pytest

from clarion.models import Dispute
from clarion.queries.disputes import in_doubt
from tests.cast import NOW, make_world

pytestmark = pytest.mark.django_db


def test_a_line_is_in_doubt_by_itself_or_with_its_person() -> None:
    world = make_world(stations=2)
    public, personal, other = world.lines[:3]
    Dispute.objects.create(line=public, at=NOW, sealed=b"")
    Dispute.objects.create(person=personal.person, at=NOW, sealed=b"")
    Dispute.objects.create(line=other, at=NOW, sealed=b"", decided_at=NOW)
    assert [in_doubt(one) for one in world.lines] == [True, True, False, False]
