"""What an action refuses, as a calm page: the class's own sentence, and the next step."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from clarion.actions.calling.record_outcome import AlreadyReported
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.refusal import NotFound, Refused
from clarion.web.views import errors


def page(request: HttpRequest, refused: Refused) -> HttpResponse:
    if isinstance(refused, NotFound):
        return errors.not_found(request, refused)
    if isinstance(refused, LeaseLost):
        return render(request, "lease_lost.html", status=refused.status)
    context = {
        "title": _("Already done") if isinstance(refused, AlreadyReported) else _("Not just now"),
        "say": _(str(refused)),
        "next_step": _("Go back to Today. Your open call and your unfinished reports wait there."),
    }
    return render(request, "error.html", context, status=refused.status)
