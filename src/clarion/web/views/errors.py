"""Pages for what went wrong: what happened, the next step, and whatever was written."""

import errno
import sys
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import override

from clarion.web.languages import language_of

# Disk full, quota, or the store answers no more: none of them is the visitor's doing.
_STORE_ERRNOS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return _page(
            request,
            413,
            _("That is too much at once"),
            _("The text you sent is longer than a page can take, so nothing of it was saved."),
            _("Go back: your browser still has it. Please shorten it and send it again."),
        )
    return _page(
        request,
        400,
        _("This could not be read"),
        _("What arrived was not complete or not in a form that can be read."),
        _("Go back and try once more."),
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return not_found(request, exception)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(
        request,
        404,
        _("There is nothing here"),
        _("This address leads nowhere, or to something that is not yours."),
        _("Go to Today: everything that waits for you is there."),
    )


def method_not_allowed(request: HttpRequest, methods: tuple[str, ...]) -> HttpResponse:
    response = _page(
        request,
        405,
        _("This page cannot be opened that way"),
        _("The address is right, but it is meant for a button of another page."),
        _("Go to Today and start from there."),
    )
    response["Allow"] = ", ".join(methods)
    return response


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its token, or with an old one. What was written can be sent again."""
    return _again(
        request,
        403,
        _("Please send it once more"),
        _("The page was open for long, or in two windows, so it was not sent. Nothing was lost."),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    error = sys.exc_info()[1]
    # What fails before the language is known fails outside of its middleware.
    with override(language_of(request)):
        return _failure(request, error)


def _failure(request: HttpRequest, error: BaseException | None) -> HttpResponse:
    if error is not None and is_store_failure(error):
        return _again(
            request,
            503,
            _("The server cannot store anything just now"),
            _("Its disk is full or its database does not answer. Nothing you wrote was lost."),
        )
    return _again(
        request,
        500,
        _("Something went wrong here"),
        _("It is not your doing. What you wrote is kept on this page."),
    )


def damaged(request: HttpRequest) -> HttpResponse:
    """Sealed for another place, or vouched for by nobody: it was not used."""
    return _again(
        request,
        409,
        _("This does not open"),
        _("What is stored here was changed or damaged, so it was not used."),
        _("Please tell a coordinator. Then go on from Today."),
    )


def is_store_failure(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in _STORE_ERRNOS
    return isinstance(error, OperationalError | InterfaceError)


def _again(
    request: HttpRequest, status: int, title: str, say: str, next_step: str = ""
) -> HttpResponse:
    """With the fields of the form, when one was sent from a page of ours."""
    context: dict[str, Any] = {
        "title": title,
        "say": say,
        "next_step": next_step or _("Wait a moment, then try again."),
    }
    if request.method == "POST" and _from_here(request):
        context |= {"carried_inputs": _fields(request), "action": request.path}
    return render(request, "error.html", context, status=status)


def _from_here(request: HttpRequest) -> bool:
    """Another site's form must not come back as ours, to be sent on with one press."""
    if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}:
        return False
    origin = request.headers.get("Origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("Host")


def _fields(request: HttpRequest) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name != "csrfmiddlewaretoken" and name not in _SECRETS
        for value in values
    ]


_SECRETS = frozenset({"passphrase", "current", "typed_back"})


def _page(request: HttpRequest, status: int, title: str, say: str, next_step: str) -> HttpResponse:
    context = {"title": title, "say": say, "next_step": next_step}
    return render(request, "error.html", context, status=status)
