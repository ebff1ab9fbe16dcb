"""What an action refuses, as a calm page: the class's own sentence, and the next step."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from clarion.actions.calling.record_outcome import AlreadyReported
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.refusal import NotFound, Refused
from clarion.web.access import CALLERS, policy_of
from clarion.web.views import errors


def page(request: HttpRequest, refused: Refused) -> HttpResponse:
    if isinstance(refused, NotFound):
        return errors.not_found(request, refused)
    if isinstance(refused, LeaseLost):
        return render(request, "lease_lost.html", status=refused.status)
    context = {
        "title": _("Already done") if isinstance(refused, AlreadyReported) else _("Not just now"),
        "say": _(str(refused)),
        "next_step": _next_step(request),
    }
    return render(request, "error.html", context, status=refused.status)


def _next_step(request: HttpRequest) -> str:
    """An open call and unfinished reports are spoken of on the pages of those who call."""
    found = request.resolver_match
    policy = policy_of(found.func) if found else None
    if policy and CALLERS[0] in policy.roles:
        return _("Go back to Today. Your open call and your unfinished reports wait there.")
    return _("Go to Today: everything that waits for you is there.")
