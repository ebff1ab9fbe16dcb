"""A lease is kept by whatever its holder does: here, once, for every page that is not its own."""

from collections.abc import Callable
from http.client import BAD_REQUEST
from typing import Final, cast

from django.db import Error
from django.http import HttpRequest, HttpResponse

from clarion.actions.calling.keep_lease import keep_lease
from clarion.web.visitor import Request, signed_in

# Says only that a call is open. Without it nothing is asked of the database.
COOKIE: Final = "__Host-call"
OPEN: Final = "open"
# The card, its number and its renewal keep the lease themselves.
OWN: Final = frozenset({"lease", "show_number", "renew_lease"})
_BELOW: Final = "/leases/"


class Lease:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        told = request.COOKIES.get(COOKIE) == OPEN
        if signed_in(request) is None:
            return response
        if request.path.startswith(_BELOW):
            if not told and _is_open(request, response):
                response.set_cookie(COOKIE, OPEN, secure=True, httponly=True, samesite="Strict")
        elif told and not _kept(request):
            response.delete_cookie(COOKIE, samesite="Strict")
        return response


def _is_open(request: HttpRequest, response: HttpResponse) -> bool:
    match = request.resolver_match
    return match is not None and match.url_name in OWN and response.status_code < BAD_REQUEST


def _kept(request: HttpRequest) -> bool:
    asked = cast("Request", request)
    try:
        return keep_lease(by=asked.actor, now=asked.now)
    except Error:
        # The page is made already, and what it did is done: the lease runs on as it was.
        return True
