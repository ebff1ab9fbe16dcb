"""A line of the directory: how it stands, what kind it is, and its number when it is asked for."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.directory.correct_line import LineKindFacts, correct_line
from clarion.actions.directory.open_line import open_line
from clarion.rules.vocabulary import LineKind, Role
from clarion.web.access import PAGE, POST, only
from clarion.web.forms.directory import LineForm
from clarion.web.told import tell
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def line(request: Request, line_id: UUID) -> HttpResponse:
    return _page(request, line_id)


@only(Role.COORDINATOR, methods=POST)
def number(request: Request, line_id: UUID) -> HttpResponse:
    return _page(request, line_id, number=True)


@only(Role.COORDINATOR, methods=POST)
def kind(request: Request, line_id: UUID) -> HttpResponse:
    form = LineForm(request.POST)
    if not form.is_valid():
        return _page(request, line_id, form, status=400)
    said = form.cleaned_data
    facts = LineKindFacts(LineKind(said["kind"]), said["west"], said["switchboard"])
    correct_line(line_id=line_id, facts=facts, by=request.actor, now=request.now)
    tell(request, [_("Saved.")])
    return redirect("line", line_id)


def _page(
    request: Request,
    line_id: UUID,
    form: LineForm | None = None,
    *,
    number: bool = False,
    status: int = 200,
) -> HttpResponse:
    opened = open_line(line_id=line_id, by=request.actor, now=request.now, number=number)
    row = opened.line
    initial = {"kind": row.kind, "west": row.west, "switchboard": row.switchboard}
    context = {"at": "directory", "opened": opened, "form": form or LineForm(initial=initial)}
    return render(request, "directory/line.html", context, status=status)
