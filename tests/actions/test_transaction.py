"""One action, one transaction: whole or not at all, and a collision is tried again."""

from collections.abc import Callable
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connection, transaction

from clarion.actions.transaction import TRIES, one_transaction
from clarion.models import Pause
from tests.cast import NOW

pytestmark = pytest.mark.django_db(transaction=True)


class Clash(Exception):
    """As psycopg tells of it."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__()
        self.sqlstate = sqlstate


def caused(error: DatabaseError, sqlstate: str) -> DatabaseError:
    error.__cause__ = Clash(sqlstate)
    return error


COLLISIONS: dict[str, Callable[[], DatabaseError]] = {
    "one place, two links": lambda: IntegrityError("unique"),
    "a deadlock": lambda: caused(OperationalError("x"), "40P01"),
    "a serialisation failure": lambda: caused(OperationalError("x"), "40001"),
}
OTHERS: dict[str, Callable[[], DatabaseError]] = {
    "a full disk": lambda: caused(OperationalError("x"), "53100"),
    "a busy SQLite": lambda: OperationalError("database is locked"),
    "a wrong statement": lambda: caused(DatabaseError("x"), "40P01"),
}


def failing(error: Callable[[], DatabaseError], times: int) -> tuple[Callable[[], str], list[int]]:
    """An action that writes a row and then fails so many times."""
    calls: list[int] = []

    @one_transaction
    def act() -> str:
        calls.append(len(calls))
        Pause.objects.create(scope=uuid4(), reason="test", at=NOW)
        if len(calls) <= times:
            raise error()
        return "done"

    return act, calls


@pytest.mark.parametrize("name", COLLISIONS)
@pytest.mark.parametrize("times", [0, 1, TRIES - 1])
def test_a_collision_is_tried_again_and_leaves_one_trace(name: str, times: int) -> None:
    act, calls = failing(COLLISIONS[name], times)
    assert act() == "done"
    assert (len(calls), Pause.objects.count()) == (times + 1, 1)


@pytest.mark.parametrize("name", COLLISIONS)
def test_after_the_last_try_it_gives_up(name: str) -> None:
    act, calls = failing(COLLISIONS[name], TRIES)
    with pytest.raises(DatabaseError):
        act()
    assert (len(calls), Pause.objects.count()) == (TRIES, 0)


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_collision_is_not_tried_again(name: str) -> None:
    act, calls = failing(OTHERS[name], 1)
    with pytest.raises(DatabaseError):
        act()
    assert (len(calls), Pause.objects.count()) == (1, 0)


def test_an_exception_of_another_kind_undoes_everything() -> None:
    @one_transaction
    def act() -> None:
        Pause.objects.create(scope=uuid4(), reason="test", at=NOW)
        raise LookupError

    with pytest.raises(LookupError):
        act()
    assert Pause.objects.count() == 0


def test_inside_another_action_it_is_part_of_that_one() -> None:
    act, calls = failing(COLLISIONS["a deadlock"], 1)
    with pytest.raises(OperationalError), transaction.atomic():
        act()
    assert (len(calls), Pause.objects.count()) == (1, 0)
    with transaction.atomic():
        assert act() == "done"
    assert Pause.objects.count() == 1


def test_it_keeps_name_and_answer() -> None:
    @one_transaction
    def leave(*, by: str) -> SimpleNamespace:
        """Go."""
        return SimpleNamespace(by=by, inside=connection.in_atomic_block)

    assert (leave.__name__, leave.__doc__) == ("leave", "Go.")
    assert leave(by="Alice") == SimpleNamespace(by="Alice", inside=True)
    assert not connection.in_atomic_block
