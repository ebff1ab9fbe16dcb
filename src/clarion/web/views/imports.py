"""One import: where it is from, what it brought, and how to undo it as a whole."""

from dataclasses import asdict
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.intake.open_imports import open_import
from clarion.actions.intake.open_undo import Stays, open_stays, open_undo
from clarion.actions.intake.undo_import import UndoneAlready, undo_import
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web import clocks
from clarion.web.access import FORM, PAGE, only
from clarion.web.told import tell
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def imported(request: Request, import_id: UUID) -> HttpResponse:
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
        "stays": _stays(request, import_id) if opened.told.undone_at else None,
    }
    return render(request, "intake/import.html", context)


@only(Role.COORDINATOR, methods=FORM)
def undo(request: Request, import_id: UUID) -> HttpResponse:
    """What goes and what stays is said before it is done."""
    try:
        if request.method == "POST":
            _undo(request, import_id)
            return redirect("import", import_id)
        plan = open_undo(import_id=import_id, by=request.actor, now=request.now)
    except UndoneAlready:
        # The second of two presses, or an old page: how it stands is said there.
        return redirect("import", import_id)
    return render(request, "intake/undo.html", {"at": "intake", "plan": plan})


def _undo(request: Request, import_id: UUID) -> None:
    # So that a number whose line goes is known as stopped all the same.
    fold_stops(by=request.actor, now=request.now)
    gone = undo_import(import_id=import_id, by=request.actor, now=request.now)
    removed = _("Undone. Removed: lines %(lines)s, people %(people)s, offices %(stations)s.")
    tell(request, [removed % asdict(gone)])


def _stays(request: Request, import_id: UUID) -> Stays:
    return open_stays(import_id=import_id, by=request.actor, now=request.now)
