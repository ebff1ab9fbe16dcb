"""One import: where it is from, what it brought, and how to undo it as a whole."""

from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.intake.open_imports import open_import
from clarion.actions.intake.undo_import import Undone, undo_import
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web import clocks
from clarion.web.access import PAGE, POST, only
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def imported(request: Request, import_id: UUID) -> HttpResponse:
    return _page(request, import_id)


@only(Role.COORDINATOR, methods=POST)
def undo(request: Request, import_id: UUID) -> HttpResponse:
    # So that a number whose line goes is known as stopped all the same.
    fold_stops(by=request.actor, now=request.now)
    gone = undo_import(import_id=import_id, by=request.actor, now=request.now)
    return _page(request, import_id, gone)


def _page(request: Request, import_id: UUID, undone: Undone | None = None) -> HttpResponse:
    opened = open_import(import_id=import_id, by=request.actor, now=request.now)
    case = opened.told.told.case
    today = request.now.astimezone(ZoneInfo(request.actor.member.zone)).date()
    context = {
        "at": "intake",
        "opened": opened,
        "told": opened.told,
        "case": case,
        "decision_on": date.fromisoformat(case.decision_on) if case.decision_on else None,
        "clock": clocks.clock_of(case, profile(request.actor.deployment.profile).stages, today),
        "confirmed": "confirmed" in request.GET,
        "undone": undone,
    }
    return render(request, "intake/import.html", context)
