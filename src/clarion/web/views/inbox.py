"""The coordinators' inbox."""

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.lift_stops import lift_stops
from clarion.actions.calling.open_inbox import Item, open_inbox
from clarion.rules.vocabulary import Role
from clarion.web.access import PAGE, only
from clarion.web.follows import effects
from clarion.web.views.new_keys import renew
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def inbox(request: Request) -> HttpResponse:
    return page(request)


def page(request: Request, *, say: str = "", status: int = 200) -> HttpResponse:
    """`say`: what came of the last press."""
    renew(request)
    lift_stops(by=request.actor, now=request.now)
    fold_stops(by=request.actor, now=request.now)
    opened = open_inbox(by=request.actor, now=request.now)
    context = {
        "at": "inbox",
        "say": say,
        "items": [(item, _effects(item)) for item in opened.open],
        "more": opened.more,
        "done": opened.done,
    }
    return render(request, "inbox.html", context, status=status)


def _effects(item: Item) -> list[str]:
    return effects(item.late.consequence) if item.late else []
