"""What every page is given besides its own."""

import pytest
from django.contrib.sessions.backends.base import SessionBase
from django.db import OperationalError
from django.http import HttpRequest
from django.test import RequestFactory

from clarion.web.context import page
from clarion.web.told import tell
from clarion.web.visitor import Me, arrive
from tests.cast import Cast


def asked(request: HttpRequest) -> dict[str, object]:
    given = page(request)
    me = given.pop("me")
    given["open_lease_url"] = str(given["open_lease_url"])
    return given | {"me": me.pseudonym if isinstance(me, Me) else me}


def test_nobody_in_particular(cast: Cast) -> None:
    assert asked(RequestFactory().get("/sign-in/")) == {
        "deployment": cast.founded.deployment,
        "practice_clock": False,
        "me": None,
        "open_lease_url": "",
        "just_now": [],
        "here": "/sign-in/",
        "page_name": "",
        "language": "en",
    }


def test_a_member(cast: Cast) -> None:
    request = RequestFactory().post("/leases/")
    cast.founded.deployment.practice_shift = 60
    cast.alice.member.deployment = cast.founded.deployment
    arrive(request, cast.alice)
    request.session = SessionBase()
    tell(request, ["Saved.", "Once."])
    assert asked(request) == {
        "deployment": cast.founded.deployment,
        "practice_clock": True,
        "me": "Alice",
        "open_lease_url": "",
        "just_now": ["Saved.", "Once."],
        # After a button there is no page to come back to.
        "here": "/",
        "page_name": "",
        "language": "en",
    }
    assert asked(request)["just_now"] == []


@pytest.mark.django_db
def test_an_empty_database() -> None:
    given = asked(RequestFactory().get("/"))
    assert (given["deployment"], given["practice_clock"]) == (None, False)


def test_a_database_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise OperationalError

    monkeypatch.setattr("clarion.web.context.the_deployment", gone)
    given = asked(RequestFactory().get("/"))
    assert (given["deployment"], given["practice_clock"]) == (None, False)
