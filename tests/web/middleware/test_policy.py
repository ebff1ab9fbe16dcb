"""Deny by default: a view runs only for those whom it names."""

import re
from types import ModuleType
from uuid import uuid4

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from pytest_django import Settings

from clarion.actions.keyrings import Forged
from clarion.actions.refusal import Refused
from clarion.config import urls
from clarion.config.logs import PlaceFormatter
from clarion.rules.vocabulary import Role
from clarion.vault.errors import CannotOpen
from clarion.web.access import members, only, public
from tests.cast import Cast
from tests.web.given import ENDED, Clock, get, hidden, post, signed_in, title, words


class Weary(Refused):
    """This is not the hour for it."""


def undeclared(request: HttpRequest) -> HttpResponse:
    return HttpResponse("anything")


@public("GET")
def weary(request: HttpRequest) -> HttpResponse:
    raise Weary


@public("GET")
def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("王建国 +86 451 0000 100")


@public("GET", "POST")
def tampered(request: HttpRequest) -> HttpResponse:
    raise FOUND[request.GET["found"]]


FOUND = {"a cell of another place": CannotOpen, "a key that nobody vouches for": Forged}


@members("GET")
def for_members(request: HttpRequest) -> HttpResponse:
    return HttpResponse("of members")


@only(Role.EDITOR, methods=("GET", "POST"))
def for_editors(request: HttpRequest) -> HttpResponse:
    return HttpResponse("of editors")


@pytest.fixture
def addresses(settings: Settings) -> None:
    views = [undeclared, weary, broken, tampered, for_members, for_editors]
    more = [path(f"{view.__name__}/", view) for view in views]
    module = ModuleType("addresses")
    vars(module).update(vars(urls), urlpatterns=[*urls.urlpatterns, *more])
    settings.ROOT_URLCONF = module


@pytest.mark.parametrize("method", ["get", "post", "head", "put"])
def test_a_view_without_a_policy_is_not_there(cast: Cast, addresses: None, method: str) -> None:
    for client in (Client(), signed_in("Carol")):
        answer = getattr(client, method)("/undeclared/")
        assert answer.status_code == 404
        assert "anything" not in answer.content.decode()


def test_an_undeclared_view_looks_like_a_missing_one(cast: Cast, addresses: None) -> None:
    there, missing = get(Client(), "/undeclared/"), get(Client(), "/missing-one/")
    assert words(there).replace("undeclared", "…") == words(missing).replace("missing-one", "…")


def test_members_come_in_and_nobody_else(cast: Cast, addresses: None) -> None:
    assert get(signed_in("Heidi"), "/for_members/").content == b"of members"
    answer = get(Client(), "/for_members/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/")


def test_another_role_finds_nothing(cast: Cast, addresses: None) -> None:
    assert get(signed_in("Heidi"), "/for_editors/").content == b"of editors"
    refused = get(signed_in("Carol"), "/for_editors/")
    assert (refused.status_code, title(refused)) == (404, "There is nothing here")


@pytest.mark.parametrize("method", ["post", "head", "put", "delete", "options", "trace"])
def test_only_the_methods_that_are_declared(cast: Cast, addresses: None, method: str) -> None:
    answer = getattr(signed_in("Heidi"), method)("/for_members/")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")


def test_a_form_that_comes_too_late_is_answered_with_the_sign_in(
    cast: Cast, addresses: None
) -> None:
    answer = post(Client(), "/for_editors/", note="kept")
    assert (answer.status_code, title(answer)) == (403, "Sign in")
    assert 'value="note=kept"' in answer.content.decode()


def test_what_an_action_refuses_is_a_calm_page(cast: Cast, addresses: None) -> None:
    answer = get(Client(), "/weary/")
    assert (answer.status_code, title(answer)) == (409, "Not just now")
    assert "This is not the hour for it." in words(answer)


def test_what_breaks_says_nothing_of_what_it_was_about(cast: Cast, addresses: None) -> None:
    answer = get(Client(raise_request_exception=False), "/broken/")
    assert (answer.status_code, title(answer)) == (500, "Something went wrong here")
    said = words(answer)
    assert [word for word in ("王建国", "0000", "RuntimeError") if word in said] == []


@pytest.mark.parametrize("found", FOUND)
def test_what_was_tampered_with_is_not_used_and_raises_the_alarm(
    cast: Cast, addresses: None, caplog: pytest.LogCaptureFixture, found: str
) -> None:
    answer = post(Client(), f"/tampered/?found={found}", note="kept")
    assert (answer.status_code, title(answer)) == (409, "This does not open")
    assert hidden(answer) == [("note", "kept")]
    [alarm] = [PlaceFormatter().format(record) for record in caplog.records]
    place = r"\w+\.py:\d+"
    assert re.fullmatch(f"CRITICAL {FOUND[found].__name__} at {place} < {place}", alarm) is not None


def test_whose_session_ran_out_is_nobody(cast: Cast, clock: Clock) -> None:
    client = signed_in("Alice")
    clock.forward(minutes=31)
    assert get(client, f"/leases/{uuid4()}/").headers["Location"] == ENDED
