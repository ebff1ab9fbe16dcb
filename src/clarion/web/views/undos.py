"""Take a report back, for ten minutes; or say that a stop was pressed by mistake."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.calling.doubt_stop import doubt_stop
from clarion.actions.calling.undo_report import StopStands, undo_report
from clarion.rules.undo import Undoing
from clarion.web import drafts
from clarion.web.access import CALLERS, POST, only
from clarion.web.told import tell
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def undo(request: Request, attempt_id: UUID) -> HttpResponse:
    """What had been reported is filled in again, where the page still knew it."""
    try:
        undone = undo_report(attempt_id=attempt_id, by=request.actor, now=request.now)
    except StopStands as refused:
        context = {"follows": {"sentences": [_(str(refused))]}, "undoing": Undoing.STOP}
        return render(request, "after.html", context | {"attempt_id": attempt_id}, status=409)
    if undone.attempt_id is None:
        return _told(
            request,
            _("Somebody has called here since, so this report is not taken back by itself."),
            _("A coordinator has been told, and decides."),
        )
    drafts.keep_quietly(request, undone.attempt_id, request.POST)
    tell(request, [_("The report is taken back. Please report this call anew, below.")])
    return redirect("outcome", undone.attempt_id)


@only(*CALLERS, methods=POST)
def mistake(request: Request, attempt_id: UUID) -> HttpResponse:
    doubt_stop(attempt_id=attempt_id, by=request.actor, now=request.now)
    return _told(
        request,
        _("The coordinators have been told that nobody asked for this stop."),
        _("It holds until two of them have decided."),
    )


def _told(request: Request, *sentences: str) -> HttpResponse:
    return render(request, "after.html", {"follows": {"sentences": sentences}})
