"""One's own sessions, ended one by one or all others at once; nobody else's."""

from uuid import UUID

import pytest

from clarion.actions.onboarding.end_sessions import end_other_sessions, end_session
from clarion.actions.refusal import NotFound
from clarion.models import Session
from clarion.queries.sessions import OpenSession, open_sessions, session_id
from tests.actions.steps import HOUR, audited
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db
KEYS = {"Alice": ["a1", "a2", "a3"], "Bob": ["b1"]}


@pytest.fixture
def cast() -> Cast:
    made = make_cast()
    for name, keys in KEYS.items():
        for place, key in enumerate(keys):
            Session.objects.create(
                session_key=key * 20,
                session_data=b"",
                expire_date=NOW + (place + 1) * HOUR,
                member=made.actors[name].member,
            )
    return made


def named(key: str) -> UUID:
    return session_id(key * 20)


def left() -> list[str]:
    return sorted(key[:2] for key in Session.objects.values_list("session_key", flat=True))


def test_the_list_is_ones_own_and_of_those_that_last(cast: Cast) -> None:
    assert open_sessions(cast.alice.member.pk, NOW + HOUR) == [
        OpenSession(named("a3"), NOW + 3 * HOUR),
        OpenSession(named("a2"), NOW + 2 * HOUR),
    ]


def test_one_of_them(cast: Cast) -> None:
    end_session(session_id=named("a2"), by=cast.alice, now=NOW)
    assert left() == ["a1", "a3", "b1"]
    assert audited(cast, cast.alice) == [{"verb": "end_session"}]


@pytest.mark.parametrize("key", ["b1", "c1"])
def test_anothers_and_a_missing_one_are_not_found(cast: Cast, key: str) -> None:
    with pytest.raises(NotFound):
        end_session(session_id=named(key), by=cast.alice, now=NOW)
    assert left() == ["a1", "a2", "a3", "b1"]


def test_all_but_this_one(cast: Cast) -> None:
    end_other_sessions(keep=named("a2"), by=cast.alice, now=NOW)
    end_other_sessions(keep=named("a2"), by=cast.alice, now=NOW)
    assert left() == ["a2", "b1"]
    assert audited(cast, cast.alice) == [{"verb": "end_other_sessions"}]
