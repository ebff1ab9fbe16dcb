"""The practice call: a whole call of which nothing is stored but that it was made."""

from typing import Any

import pytest
from django.test import Client

from clarion.countries.china.numbers import is_fictional
from clarion.models import Attempt, Contact, Hold, Member, Notice, Stop
from clarion.web.views.practice import NUMBER
from tests.actions.newcomers import fresh, joined
from tests.cast import NOW, Cast
from tests.web.given import get, plain, post, signed_in, title

PATH = "/practice-call/"
CHUNKS = "+86 451 0000 0121"


@pytest.fixture
def ivan(cast: Cast) -> Member:
    return joined(cast).member


def test_nobody_has_this_number() -> None:
    assert is_fictional(NUMBER)


def test_the_card_comes_first_and_the_number_after_a_press(ivan: Member) -> None:
    client = signed_in("Ivan")
    card = get(client, PATH)
    assert title(card) == "Practice call: the duty desk of an invented police station"
    said = plain(card)
    assert "It is 10:00 on Tuesday there, 10:00 for you." in said
    assert ("Colleagues may be listening." in said, CHUNKS in said) == (True, False)
    shown = plain(post(client, PATH, show="yes"))
    assert (CHUNKS in shown, "How did it go?" in shown) == (True, True)
    assert fresh(ivan.pk).practised_at is None


@pytest.mark.parametrize(
    ("sent", "follows"),
    [
        ({"line": "no_answer"}, "It is tried next in another part of the day."),
        ({"line": "fax"}, "The line is closed: it leads nowhere."),
        ({"who": "colleague", "how": "listened"}, "This line rests for about 7 days."),
        ({"stop": "yes"}, "for a year for everything else"),
    ],
)
def test_it_says_what_would_follow(ivan: Member, sent: dict[str, str], follows: str) -> None:
    answer = post(signed_in("Ivan"), PATH, **sent)
    assert (answer.status_code, title(answer)) == (200, "That was a call")
    assert follows in plain(answer)
    assert fresh(ivan.pk).practised_at == NOW


def test_after_a_hard_one_it_is_as_kind_as_the_real_page(ivan: Member) -> None:
    answer = post(signed_in("Ivan"), PATH, who="colleague", how="hostile")
    assert "That was a hard call." in plain(answer)


def test_what_is_missing_is_asked_for(ivan: Member) -> None:
    answer = post(signed_in("Ivan"), PATH, who="colleague")
    assert (answer.status_code, "Please choose how it went." in plain(answer)) == (400, True)
    assert fresh(ivan.pk).practised_at is None


def test_nothing_of_it_stands_in_any_queue(ivan: Member) -> None:
    client: Client = signed_in("Ivan")
    post(client, PATH, show="yes")
    post(client, PATH, stop="yes")
    tables: list[Any] = [Attempt, Contact, Hold, Notice, Stop]
    assert [table.objects.count() for table in tables] == [0] * 5
    assert "You have made it." in plain(get(client, "/"))


def test_a_volunteer_may_practise_as_well(cast: Cast) -> None:
    assert get(signed_in("Alice"), PATH).status_code == 200
