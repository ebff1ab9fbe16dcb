"""What an action refuses, as a page: its own sentence and the next step, in three languages."""

from uuid import UUID

import pytest
from django.http import HttpRequest
from django.test import RequestFactory
from django.urls import resolve
from django.utils.translation import gettext, override

import clarion.actions.calling.give_back
import clarion.actions.onboarding.unlock
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.show_number import OutOfHours, Paused, Rests
from clarion.actions.refusal import NotFound, Refused
from clarion.web.refusals import page
from tests.web.given import plain, title

pytestmark = pytest.mark.django_db
REFUSALS = (
    OutOfHours,
    Paused,
    Rests,
    clarion.actions.calling.give_back.AlreadyShown,
    clarion.actions.calling.give_back.TooManyReturns,
)
NEXT = "Go back to Today. Your open call and your unfinished reports wait there."
DESK = "Go to Today: everything that waits for you is there."


def asked(path: str) -> HttpRequest:
    request = RequestFactory().get(path)
    request.resolver_match = resolve(path)
    return request


@pytest.mark.parametrize("kind", REFUSALS)
@pytest.mark.parametrize("language", ["en", "zh-hans", "zh-hant"])
def test_it_says_why_and_what_next(kind: type[Refused], language: str) -> None:
    with override(language):
        answer = page(asked(f"/attempts/{UUID(int=7)}/undo/"), kind())
        assert (answer.status_code, title(answer)) == (409, gettext("Not just now"))
        assert gettext(str(kind())) in plain(answer)
        assert gettext(NEXT) in plain(answer)
    assert (gettext(NEXT) in plain(answer)) == (language == "en")


@pytest.mark.parametrize("path", [f"/intake/imports/{UUID(int=7)}/undo/", "/settings/"])
def test_open_calls_are_not_spoken_of_where_nobody_calls(path: str) -> None:
    said = plain(page(asked(path), Refused()))
    assert (DESK in said, NEXT in said) == (True, False)
    assert DESK in plain(page(RequestFactory().get("/"), Refused()))


def test_what_is_not_there_is_the_page_for_every_wrong_address() -> None:
    answer = page(RequestFactory().get("/"), NotFound())
    assert (answer.status_code, title(answer)) == (404, "There is nothing here")


def test_a_lost_lease_has_a_page_of_its_own() -> None:
    answer = page(RequestFactory().get("/"), LeaseLost())
    assert (answer.status_code, title(answer)) == (410, "This contact is no longer yours")
