"""The board's counts as a coordinator sees them."""

import re
from datetime import date

import pytest

from clarion.models import Tally
from tests.cast import World, make_world
from tests.web.given import get, signed_in

pytestmark = pytest.mark.django_db
CELL = re.compile(r'<td class="h(\d)">\s*<span\s+class="vh"\s*>(.*?)</span>', re.DOTALL)


@pytest.fixture
def world() -> World:
    return make_world(stations=2, released=3)


def board() -> str:
    return get(signed_in("Carol"), "/board/").content.decode()


def test_the_stock_stands_beside_its_campaign(world: World) -> None:
    numbers = re.findall(r"<td>\s*(\d+)\s*</td>", board())
    assert numbers == ["3", "1", "0"]


def test_few_calls_are_hidden_and_many_are_a_shade_with_words(world: World, clock: object) -> None:
    Tally.objects.create(day=date(2026, 5, 18), hour=9, hours_class="work", reported=7, answered=1)
    Tally.objects.create(
        day=date(2026, 5, 18), hour=10, hours_class="work", reported=10, answered=5
    )
    page = board()
    told = [(shade, said.strip()) for shade, said in CELL.findall(page) if shade != "0"]
    assert told == [("5", "50% of 10 calls")]
    assert "Conversations this week" in page
    assert "too few to show" in page


def test_enough_conversations_are_counted_out(world: World, clock: object) -> None:
    Tally.objects.create(
        day=date(2026, 5, 18), hour=10, hours_class="work", reported=10, answered=9
    )
    assert re.search(r"<dd>\s*9\s*</dd>", board())
