"""“Keep what I wrote”: the half-written report is there again, wherever it is opened next."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from clarion.web import drafts
from clarion.web.access import CALLERS, POST, only
from clarion.web.views.attempts import already
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def keep(request: Request, attempt_id: UUID) -> HttpResponse:
    if not drafts.keep(request, attempt_id, request.POST):
        return already(request)
    return redirect("outcome", attempt_id)
