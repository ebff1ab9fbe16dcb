"""“Asked us to stop”: one press, at once, for ever."""

from dataclasses import replace
from uuid import UUID

from django.http import HttpResponse

from clarion.actions.calling.record_outcome import AlreadyReported
from clarion.actions.calling.reported import Reported
from clarion.rules.vocabulary import Who
from clarion.web.access import CALLERS, POST, only
from clarion.web.forms.outcome import StopForm
from clarion.web.views.attempts import already, asked_for, bound_form, follows, record
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def suppress(request: Request, attempt_id: UUID) -> HttpResponse:
    opened = asked_for(request, attempt_id)
    if opened.reported:
        return already(request)
    form = bound_form(request, opened, StopForm)
    form.is_valid()
    reported = form.reported if form.cleaned_data.get("who") else _strictest(form.reported)
    try:
        recorded = record(request, attempt_id, reported)
    except AlreadyReported:
        return already(request)
    return follows(request, attempt_id, recorded, reported)


def _strictest(reported: Reported) -> Reported:
    """Who asked was not said: then it was the person, and all their lines close."""
    return replace(reported, report=replace(reported.report, who=Who.PERSON))
