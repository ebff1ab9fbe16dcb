"""One action, one transaction; what two requests of one moment undo is tried again."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, IntegrityError, OperationalError, connection, transaction

P = ParamSpec("P")
R = TypeVar("R")
# More than the requests that one member's browser sends in one moment: each collision is lost to
# another link of the same chain.
TRIES = 10
# PostgreSQL's names for a deadlock and a serialisation failure.
_COLLISIONS = {"40P01", "40001"}


def one_transaction(action: Callable[P, R]) -> Callable[P, R]:
    """Two links at one place of an audit chain, or a deadlock: the loser starts again."""

    @wraps(action)
    def attempt(*args: P.args, **kwargs: P.kwargs) -> R:
        if connection.in_atomic_block:
            return action(*args, **kwargs)
        for _ in range(TRIES - 1):
            try:
                with transaction.atomic():
                    return action(*args, **kwargs)
            except DatabaseError as error:
                if not _collision(error):
                    raise
        with transaction.atomic():
            return action(*args, **kwargs)

    return attempt


def _collision(error: DatabaseError) -> bool:
    if isinstance(error, IntegrityError):
        return True
    state = getattr(error.__cause__, "sqlstate", None)
    return isinstance(error, OperationalError) and state in _COLLISIONS
