"""“Asked us to stop”: one press, at once, for ever."""

from dataclasses import replace
from uuid import UUID

from django.http import HttpResponse

from clarion.actions.calling.own_attempt import open_attempt
from clarion.actions.calling.record_outcome import AlreadyReported
from clarion.actions.calling.reported import Reported
from clarion.rules.vocabulary import Who
from clarion.web.access import CALLERS, POST, only
from clarion.web.forms.outcome import StopForm
from clarion.web.views.attempts import already, bound_form, follows, record
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def suppress(request: Request, attempt_id: UUID) -> HttpResponse:
    opened = open_attempt(attempt_id=attempt_id, by=request.actor)
    if opened.reported:
        return already(request)
    form = bound_form(request, opened, StopForm)
    form.is_valid()
    try:
        recorded = record(request, attempt_id, _strictest(form.reported, request))
    except AlreadyReported:
        return already(request)
    return follows(request, recorded.consequence, late=recorded.late)


def _strictest(reported: Reported, request: Request) -> Reported:
    """Who asked was not said: then it was the person, and all their lines close."""
    if request.POST.get("who"):
        return reported
    return replace(reported, report=replace(reported.report, who=Who.PERSON))
