"""What every page is given besides its own."""

from typing import Any, cast

from django.db import Error
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject

from clarion.models import Deployment
from clarion.queries.deployments import the_deployment
from clarion.queries.own_state import open_lease
from clarion.web.middleware.lease import COOKIE, OPEN
from clarion.web.told import take
from clarion.web.visitor import Me, Request, signed_in


def page(request: HttpRequest) -> dict[str, Any]:
    actor = signed_in(request)
    deployment = actor.deployment if actor else _known_deployment()
    return {
        "deployment": deployment,
        "practice_clock": bool(deployment and deployment.practice_shift),
        "me": Me(actor) if actor else None,
        "open_lease_url": SimpleLazyObject(lambda: _open_call(request)),
        "just_now": take(request) if actor else [],
        "here": request.path if request.method == "GET" else reverse("today"),
        "page_name": page_name(request),
        "language": translation.get_language(),
    }


def _open_call(request: HttpRequest) -> str:
    """For the menu. Asked only while the browser says that a call is open, and has not ended."""
    actor = signed_in(request)
    if actor is None or request.COOKIES.get(COOKIE) != OPEN:
        return ""
    try:
        lease = open_lease(actor.tag, cast("Request", request).now)
    except Error:
        # The page that says the database does not answer has a menu, too.
        return ""
    return reverse("lease", args=[lease]) if lease else ""


def page_name(request: HttpRequest) -> str:
    """What the page is called, without any id of it; nothing where no page was found."""
    found = request.resolver_match
    return found.url_name or "" if found else ""


def _known_deployment() -> Deployment | None:
    """The page that says the database does not answer must not ask it anything."""
    try:
        return the_deployment()
    except Error:
        return None
