"""Pages for what went wrong: calm, in the reader's language, and silent on what it was about."""

import errno
from typing import Any

import pytest
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import IntegrityError, InterfaceError, OperationalError
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.utils.translation import override

from clarion.web.views import errors
from tests.cast import Cast
from tests.web.given import get, hidden, lists, plain, post, signed_in, title, words


def failing(error: Exception | None, **posted: Any) -> HttpResponse:
    """The answer to a request that ended in this error."""
    request = RequestFactory().post("/attempts/", posted)
    if error is None:
        return errors.server_error(request)
    try:
        raise error  # noqa: TRY301  the page looks for the error that is being handled
    except Exception:  # noqa: BLE001
        return errors.server_error(request)


@pytest.mark.parametrize("language", ["en", "zh-hans", "zh-hant"])
def test_every_page_speaks_the_readers_language(cast: Cast, language: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["__Host-language"] = language
    with override(language):
        pages = [
            errors.bad_request(request),
            errors.bad_request(request, RequestDataTooBig()),
            errors.forbidden(request),
            errors.not_found(request),
            errors.method_not_allowed(request, ("GET", "HEAD")),
            errors.stale_form(request),
            errors.server_error(request),
        ]
    assert [page.status_code for page in pages] == [400, 413, 404, 404, 405, 403, 500]
    assert len({title(page) for page in pages}) == 6
    english = [title(page) for page in pages if title(page).isascii()]
    assert len(english) == (7 if language == "en" else 0)
    # Nobody is left without a next step.
    assert [plain(page).count("Today") > 0 for page in pages] == [language == "en"] * 7


def test_forbidden_looks_like_missing(cast: Cast) -> None:
    request = RequestFactory().get("/")
    assert words(errors.forbidden(request)) == words(errors.not_found(request))


def test_the_allowed_methods_are_named(cast: Cast) -> None:
    answer = errors.method_not_allowed(RequestFactory().get("/"), ("GET", "HEAD"))
    assert answer.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (OSError(errno.ENOSPC, "x"), 503),
        (OSError(errno.EDQUOT, "x"), 503),
        (OSError(errno.EFBIG, "x"), 503),
        (OSError(errno.EROFS, "x"), 503),
        (OSError(errno.EIO, "x"), 503),
        (OSError(errno.ENOENT, "x"), 500),
        (OSError("x"), 500),
        (OperationalError("x"), 503),
        (InterfaceError("x"), 503),
        (IntegrityError("x"), 500),
        (ValueError("x"), 500),
        (None, 500),
    ],
)
def test_a_store_that_fails_is_told_from_a_fault_of_ours(
    cast: Cast, error: Exception | None, status: int
) -> None:
    answer = failing(error, note="kept", passphrase="secret")
    assert answer.status_code == status
    assert lists(hidden(answer)) == {"note": ["kept"]}
    assert "Send it again" in plain(answer)


def test_what_was_only_looked_at_is_not_sent_again(cast: Cast) -> None:
    answer = errors.server_error(RequestFactory().get("/"))
    assert (hidden(answer), "Send it again" in plain(answer)) == ([], False)


@pytest.mark.parametrize("name", ["passphrase", "current", "typed_back", "csrfmiddlewaretoken"])
def test_a_secret_is_never_sent_back(cast: Cast, name: str) -> None:
    answer = failing(ValueError(), **{name: "amber river stone", "note": "kept"})
    assert "amber" not in answer.content.decode()
    assert hidden(answer) == [("note", "kept")]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nowhere/", 404),
        ("/leases/not-an-id/", 404),
        ("/leases/ABCDEF00-0000-4000-8000-000000000000/", 404),
        ("/%00/", 404),
        ("/%ff%fe/", 404),
        ("/leases/../../etc/passwd", 404),
        ("/sign-in", 301),
    ],
)
def test_a_wrong_address_leads_nowhere(cast: Cast, path: str, status: int) -> None:
    for client in (Client(), signed_in("Carol")):
        assert get(client, path).status_code == status


def test_a_foreign_host_is_not_served(cast: Cast) -> None:
    answer = get(Client(), "/sign-in/", host="evil.example")
    assert (answer.status_code, title(answer)) == (400, "This could not be read")
    assert "evil.example" not in answer.content.decode()


def test_whatever_is_suspicious_is_a_calm_page(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def suspicious(*_: object) -> None:
        raise SuspiciousOperation("王建国")

    monkeypatch.setattr("clarion.web.views.today.own_state", suspicious)
    answer = get(signed_in("Alice"), "/")
    assert (answer.status_code, title(answer)) == (400, "This could not be read")
    assert "王建国" not in answer.content.decode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe=\x00",
        b"&&&===",
        b"line=" + b"%" * 1000,
        b"--x\r\nContent-Disposition: form-data; name=",
    ],
)
@pytest.mark.parametrize(
    "kind",
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/json",
        "text/plain; charset=no-such",
    ],
)
def test_a_torn_body_is_no_fault_of_ours(cast: Cast, body: bytes, kind: str) -> None:
    client = signed_in("Alice", raise_request_exception=False)
    answer = client.generic("POST", "/settings/", body, content_type=kind)
    assert answer.status_code in {400, 403}


def test_a_form_after_sign_out_is_asked_to_sign_in(cast: Cast) -> None:
    client = signed_in("Alice")
    post(client, "/sign-out/")
    assert post(client, "/settings/", zone="UTC").status_code == 403
