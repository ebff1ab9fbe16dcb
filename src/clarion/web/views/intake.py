"""The intake's first page: paste a report, go on with a proposal, see what was imported."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.intake.open_desk import open_desk
from clarion.actions.intake.open_imports import Imports, open_imports
from clarion.actions.intake.propose import propose
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web import clocks
from clarion.web.access import PAGE, POST, only
from clarion.web.forms.intake import PasteForm
from clarion.web.pages import page_of
from clarion.web.reading import read
from clarion.web.visitor import Request

INTAKE = (Role.COORDINATOR, Role.RESEARCHER)


@only(*INTAKE, methods=PAGE)
def intake(request: Request) -> HttpResponse:
    return _page(request, _form(request, initial={"obtained": "published"}))


@only(*INTAKE, methods=POST)
def pastes(request: Request) -> HttpResponse:
    """Only a reading: what comes of it is looked at on the next page."""
    form = _form(request, request.POST)
    if not form.is_valid():
        return _page(request, form, status=400)
    paste_id: UUID = propose(
        text=form.cleaned_data["text"],
        area=form.cleaned_data["area"],
        source=form.source,
        read=read,
        by=request.actor,
        now=request.now,
    )
    return redirect("paste", paste_id)


def _form(request: Request, *args: Any, **kwargs: Any) -> PasteForm:
    country = profile(request.actor.deployment.profile)
    today = clocks.latest_day(request)
    return PasteForm(*args, calling_code=country.calling_code, today=today, **kwargs)


def _page(request: Request, form: PasteForm, status: int = 200) -> HttpResponse:
    desk = open_desk(by=request.actor, now=request.now)
    context = {
        "at": "intake",
        "form": form,
        "desk": desk,
        "imports": _imports(request),
    }
    return render(request, "intake.html", context, status=status)


def _imports(request: Request) -> Imports:
    if not request.actor.member.has_role(Role.COORDINATOR):
        return Imports()
    return open_imports(by=request.actor, now=request.now, page=page_of(request))
