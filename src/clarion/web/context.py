"""What every page is given besides its own."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation

from clarion.queries.deployments import the_deployment
from clarion.web.visitor import Me, signed_in


def page(request: HttpRequest) -> dict[str, Any]:
    actor = signed_in(request)
    deployment = actor.deployment if actor else the_deployment()
    return {
        "deployment": deployment,
        "practice_clock": bool(deployment and deployment.practice_shift),
        "me": Me(actor) if actor else None,
        "here": request.path if request.method == "GET" else reverse("today"),
        "language": translation.get_language(),
    }
