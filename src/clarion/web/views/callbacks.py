"""Callbacks: the calls one has promised, by their hour; leave one to anyone, take it back."""

from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.calling.open_titles import open_titles
from clarion.actions.calling.share_callback import claim_callback, share_callback
from clarion.actions.upkeep.move_missed import move_missed
from clarion.countries.registry import profile
from clarion.queries.callbacks import due_for_anyone, more_callbacks, own_callbacks
from clarion.queries.lanes import caller_of
from clarion.queries.own_state import own_state
from clarion.web.access import CALLERS, PAGE, POST, only
from clarion.web.languages import page_tag
from clarion.web.visitor import Request


@only(*CALLERS, methods=PAGE)
def callbacks(request: Request) -> HttpResponse:
    by, now = request.actor, request.now
    country = profile(by.deployment.profile)
    move_missed(country=country, now=now)
    promised = own_callbacks(by.tag, country, now)
    campaigns = frozenset(one.campaign_id for one in promised)
    titles = open_titles(campaigns=campaigns, language=page_tag(), by=by, now=now)
    caller = caller_of(by.member, by.tag, own_state(by.tag, now))
    context = {
        "at": "callbacks",
        "callbacks": [(one, titles.get(one.campaign_id, "")) for one in promised],
        "more": more_callbacks(by.tag, now),
        "zone": ZoneInfo(by.member.zone),
        "anyone": due_for_anyone(caller, country, now),
    }
    return render(request, "callbacks.html", context)


@only(*CALLERS, methods=POST)
def share(request: Request, callback_id: UUID) -> HttpResponse:
    share_callback(callback_id=callback_id, by=request.actor, now=request.now)
    return redirect("callbacks")


@only(*CALLERS, methods=POST)
def claim(request: Request, callback_id: UUID) -> HttpResponse:
    claim_callback(callback_id=callback_id, by=request.actor, now=request.now)
    return redirect("callbacks")
