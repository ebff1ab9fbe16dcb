"""What every page is given besides its own."""

from typing import Any

from django.db import Error
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation

from clarion.models import Deployment
from clarion.queries.deployments import the_deployment
from clarion.web.told import take
from clarion.web.visitor import Me, signed_in


def page(request: HttpRequest) -> dict[str, Any]:
    actor = signed_in(request)
    deployment = actor.deployment if actor else _known_deployment()
    return {
        "deployment": deployment,
        "practice_clock": bool(deployment and deployment.practice_shift),
        "me": Me(actor) if actor else None,
        "just_now": take(request) if actor else [],
        "here": request.path if request.method == "GET" else reverse("today"),
        "page_name": page_name(request),
        "language": translation.get_language(),
    }


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
