"""Of a member's two slots nobody can tell which one a passphrase opens."""

import pytest

from clarion.actions.onboarding.change_passphrase import change_passphrase
from clarion.models import Slot
from tests.cast import NOW, make_cast, passphrase_of

pytestmark = pytest.mark.django_db


def shapes() -> set[tuple[int, bytes, int]]:
    """All of a slot that is not random: lengths, and the byte that names the suite."""
    slots = Slot.objects.values_list("locator", "sealed")
    return {(len(locator), bytes(sealed)[:1], len(sealed)) for locator, sealed in slots}


def test_a_spare_slot_looks_like_one_in_use() -> None:
    make_cast(volunteers=8)
    assert (Slot.objects.count(), shapes()) == (32, {(16, b"\x02", 69)})


def test_a_changed_passphrase_stays_in_its_place() -> None:
    cast = make_cast()
    before = list(Slot.objects.order_by("pk").values_list("pk", "member"))
    new = "six other quiet words of hers"
    change_passphrase(current=passphrase_of("Alice"), new=new, by=cast.alice, now=NOW)
    assert list(Slot.objects.order_by("pk").values_list("pk", "member")) == before
    assert shapes() == {(16, b"\x02", 69)}
