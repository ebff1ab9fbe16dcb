"""Deny by default: asks the view's policy before the view runs."""

import logging
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from clarion.actions.keyrings import Forged
from clarion.actions.refusal import Refused
from clarion.vault.errors import CannotOpen
from clarion.web import refusals
from clarion.web.access import Policy as Declared
from clarion.web.access import View, policy_of
from clarion.web.views import errors
from clarion.web.views.errors import method_not_allowed
from clarion.web.views.sign_in import ask_to_sign_in
from clarion.web.visitor import signed_in

LOG = logging.getLogger("clarion")


class Policy:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: View, _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        declared = policy_of(view)
        if declared is None:
            raise Http404
        if not declared.public:
            refused = _refuse(request, declared)
            if refused:
                return refused
        if request.method not in declared.methods:
            return method_not_allowed(request, declared.methods)
        return None

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What an action refuses becomes a calm page; what was tampered with also an alarm."""
        if isinstance(error, CannotOpen | Forged):
            LOG.critical("tampered with", exc_info=error)
            return errors.damaged(request)
        return refusals.page(request, error) if isinstance(error, Refused) else None


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """Whoever was signed in before is told why they are not."""
    ended = bool(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
    return redirect(reverse("sign_in") + ("?ended" if ended else ""))


def _refuse(request: HttpRequest, declared: Declared) -> HttpResponse | None:
    actor = signed_in(request)
    if actor is None:
        # A form that was filled in while the session ran out must not be lost.
        return ask_to_sign_in(request) if request.method == "POST" else _to_sign_in(request)
    if declared.roles and not actor.member.has_role(*declared.roles):
        raise Http404
    if actor.member.is_waiting and not declared.waiting:
        raise Http404
    return None
