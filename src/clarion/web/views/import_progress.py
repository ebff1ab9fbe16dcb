"""A long import: its page drives it on, a slice each time it is shown; rest, go on, refusals."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.intake.download_refusals import download_refusals, refusals_wait
from clarion.actions.intake.rest_import import go_on_with_import, rest_import
from clarion.actions.intake.work_on_import import work_on_import
from clarion.readers.table.refusals import table
from clarion.rules.vocabulary import ImportState, Role
from clarion.web.access import PAGE, POST, only
from clarion.web.table_columns import reason_words, time_left
from clarion.web.visitor import Request

# Seconds until the browser asks for the next slice; a header, for the pages have no script.
SOON = "1"


@only(Role.COORDINATOR, methods=PAGE)
def progress(request: Request, bulk_id: UUID) -> HttpResponse:
    """Showing it goes on with it: nothing is asked for that was not confirmed before."""
    done = work_on_import(import_id=bulk_id, by=request.actor, now=request.now)
    context = {
        "at": "intake",
        "progress": done,
        "percent": int(done.share * 100),
        "running": done.state == ImportState.RUNNING,
        "paused": done.state == ImportState.PAUSED,
        "left": time_left(done.seconds_left),
        "refusals": refusals_wait(import_id=bulk_id, by=request.actor, now=request.now),
    }
    response = render(request, "tables/progress.html", context)
    if context["running"]:
        response.headers["Refresh"] = SOON
    return response


@only(Role.COORDINATOR, methods=POST)
def rest(request: Request, bulk_id: UUID) -> HttpResponse:
    rest_import(import_id=bulk_id, by=request.actor, now=request.now)
    return redirect("import_progress", bulk_id)


@only(Role.COORDINATOR, methods=POST)
def go_on(request: Request, bulk_id: UUID) -> HttpResponse:
    go_on_with_import(import_id=bulk_id, by=request.actor, now=request.now)
    return redirect("import_progress", bulk_id)


@only(Role.COORDINATOR, methods=POST)
def refusals(request: Request, bulk_id: UUID) -> HttpResponse:
    rows = download_refusals(import_id=bulk_id, by=request.actor, now=request.now)
    head = (_("Line"), _("Reason"), _("As it stands there"))
    octets = table(head, [(str(one.line), reason_words(one.reason), one.raw) for one in rows])
    response = HttpResponse(octets, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="refused-rows.csv"'
    return response
