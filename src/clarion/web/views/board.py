"""The coordinators' board: campaigns, what volunteers left for them, and the brake."""

from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.lift_stops import lift_stops
from clarion.actions.campaigns.open_board import open_board
from clarion.actions.upkeep.fold_counts import PAGE as MOST
from clarion.actions.upkeep.fold_counts import fold_counts
from clarion.countries.registry import profile
from clarion.queries.dashboard import dashboard
from clarion.queries.pauses import pause_of_everything
from clarion.rules.hours import missing_years
from clarion.rules.vocabulary import Role
from clarion.web.access import PAGE, only
from clarion.web.forms.pause import PauseForm
from clarion.web.languages import page_tag
from clarion.web.views.new_keys import renew
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def board(request: Request) -> HttpResponse:
    return page(request)


def page(request: Request, form: PauseForm | None = None, status: int = 200) -> HttpResponse:
    renew(request)
    country = profile(request.actor.deployment.profile)
    fold_counts(zone=country.zone, now=request.now, most=MOST)
    lift_stops(by=request.actor, now=request.now)
    folded = fold_stops(by=request.actor, now=request.now)
    campaigns = open_board(language=page_tag(), by=request.actor, now=request.now)
    paused = pause_of_everything()
    zone = ZoneInfo(request.actor.member.zone)
    counts = dashboard(country, request.now)
    context = {
        "at": "board",
        "campaigns": [(row, counts.stock.get(row.id), row.gone(request.now)) for row in campaigns],
        "counts": counts,
        "there": country.zone,
        "paused": paused,
        "paused_since": paused.at.astimezone(zone) if paused else None,
        "stops_waiting": folded,
        "missing_years": missing_years(country.calendar, request.now.date()),
        "form": form or PauseForm(),
    }
    return render(request, "board.html", context, status=status)
