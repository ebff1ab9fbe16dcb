"""The brake, on and off."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from clarion.actions.campaigns.end_pause import EVERYTHING, end_pause
from clarion.actions.campaigns.pause import pause_everything
from clarion.rules.vocabulary import Role
from clarion.web.access import POST, only
from clarion.web.forms.pause import PauseForm
from clarion.web.views import board
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=POST)
def pauses(request: Request) -> HttpResponse:
    form = PauseForm(request.POST)
    if not form.is_valid():
        return board.page(request, form, status=400)
    pause_everything(reason=form.cleaned_data["reason"], by=request.actor, now=request.now)
    return redirect("board")


@only(Role.COORDINATOR, methods=POST)
def end(request: Request, pause_id: UUID) -> HttpResponse:
    scope = end_pause(pause_id=pause_id, by=request.actor, now=request.now)
    return redirect("board") if scope == EVERYTHING else redirect("campaign", scope)
