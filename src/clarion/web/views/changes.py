"""A person or a line over time: sources, dated changes, and the doubt that freezes every call."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from clarion.actions.intake.decide_dispute import decide_dispute
from clarion.actions.intake.dispute import dispute_line, dispute_person
from clarion.actions.intake.note_line_change import OF_LINES, note_line_change
from clarion.actions.intake.note_person_change import OF_PEOPLE, note_person_change
from clarion.actions.intake.open_subject import (
    OpenedSubject,
    open_line_changes,
    open_person_changes,
)
from clarion.actions.refusal import Refused
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, POST, only
from clarion.web.forms.changes import ChangeForm, DoubtForm, LineChangeForm
from clarion.web.visitor import Request, latest_day


@only(Role.COORDINATOR, methods=FORM)
def line(request: Request, line_id: UUID) -> HttpResponse:
    opened = open_line_changes(line_id=line_id, by=request.actor, now=request.now)
    if request.method != "POST":
        return _page(request, opened, LineChangeForm(OF_LINES, today=latest_day(request)))
    form = LineChangeForm(OF_LINES, request.POST, today=latest_day(request))
    if not form.is_valid():
        return _page(request, opened, form, status=400)
    try:
        note_line_change(line_id=line_id, told=form.told, by=request.actor, now=request.now)
    except Refused as refused:
        form.add_error("number", _(str(refused)))
        return _page(request, opened, form, status=refused.status)
    return redirect("line_changes", line_id)


@only(Role.COORDINATOR, methods=FORM)
def person(request: Request, person_id: UUID) -> HttpResponse:
    opened = open_person_changes(person_id=person_id, by=request.actor, now=request.now)
    if request.method != "POST":
        return _page(request, opened, ChangeForm(OF_PEOPLE, today=latest_day(request)))
    form = ChangeForm(OF_PEOPLE, request.POST, today=latest_day(request))
    if not form.is_valid():
        return _page(request, opened, form, status=400)
    note_person_change(person_id=person_id, told=form.told, by=request.actor, now=request.now)
    return redirect("person_changes", person_id)


@only(Role.COORDINATOR, methods=POST)
def line_doubt(request: Request, line_id: UUID) -> HttpResponse:
    form = DoubtForm(request.POST)
    if not form.is_valid():
        opened = open_line_changes(line_id=line_id, by=request.actor, now=request.now)
        return _page(
            request, opened, LineChangeForm(OF_LINES, today=latest_day(request)), form, status=400
        )
    why = form.cleaned_data["why"]
    dispute_line(line_id=line_id, why=why, by=request.actor, now=request.now)
    return redirect("line_changes", line_id)


@only(Role.COORDINATOR, methods=POST)
def person_doubt(request: Request, person_id: UUID) -> HttpResponse:
    form = DoubtForm(request.POST)
    if not form.is_valid():
        opened = open_person_changes(person_id=person_id, by=request.actor, now=request.now)
        return _page(
            request, opened, ChangeForm(OF_PEOPLE, today=latest_day(request)), form, status=400
        )
    why = form.cleaned_data["why"]
    dispute_person(person_id=person_id, why=why, by=request.actor, now=request.now)
    return redirect("person_changes", person_id)


@only(Role.COORDINATOR, methods=POST)
def decision(request: Request, dispute_id: UUID) -> HttpResponse:
    """Which of the two buttons was pressed says it; anything else changes nothing."""
    verdict = request.POST.get("verdict")
    if verdict not in {"right", "wrong"}:
        return redirect("intake")
    form = DoubtForm(request.POST)
    form.is_valid()
    decided = decide_dispute(
        dispute_id=dispute_id,
        right=verdict == "right",
        why=form.cleaned_data.get("why", ""),
        by=request.actor,
        now=request.now,
    )
    if decided.person_id:
        return redirect("person_changes", decided.person_id)
    return redirect("line_changes", decided.line_id)


def _page(
    request: Request,
    opened: OpenedSubject,
    form: ChangeForm,
    doubt: DoubtForm | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    kind, key = ("line", opened.line_id) if opened.line_id else ("person", opened.person_id)
    context = {
        "at": "intake",
        "opened": opened,
        "form": form,
        "doubt": doubt or DoubtForm(),
        "action": reverse(f"{kind}_changes", args=[key]),
        "doubt_action": reverse(f"{kind}_doubt", args=[key]),
    }
    return render(request, "intake/changes.html", context, status=status)
