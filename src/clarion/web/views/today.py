"""Today: one button, what waits for me, and why there is nothing when there is nothing."""

from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from clarion.actions.calling.may_undo import may_undo
from clarion.actions.calling.open_briefing import open_unread
from clarion.actions.onboarding.give_follow_up import new_custodians
from clarion.actions.voice import own_words
from clarion.countries.registry import profile
from clarion.queries import inbox, reports
from clarion.queries.beginnings import beginnings
from clarion.queries.callbacks import own_callbacks
from clarion.queries.custody import holds_follow_up
from clarion.queries.emptiness import EmptyQueue
from clarion.queries.newcomers import roles_to_confirm, waiting_for_approval
from clarion.queries.own_state import OwnState, own_state
from clarion.queries.points import to_sign
from clarion.queries.reports import Owed
from clarion.rules.undo import Undoing
from clarion.rules.vocabulary import Role
from clarion.web.access import CALLERS, PAGE, everybody_inside
from clarion.web.countries import country_name
from clarion.web.languages import page_tag
from clarion.web.visitor import Request


@everybody_inside(*PAGE)
def today(request: Request) -> HttpResponse:
    return waiting(request) if request.actor.member.is_waiting else page(request)


def waiting(request: Request) -> HttpResponse:
    """Of somebody who has joined: the four words, and the one practice call."""
    context = {
        "at": "today",
        "words": own_words(request.actor),
        "practised": request.actor.member.practised_at is not None,
    }
    return render(request, "waiting.html", context)


def page(
    request: Request, *, empty: EmptyQueue | None = None, limit: str = "", status: int = 200
) -> HttpResponse:
    """Today, possibly after an empty hand-out: then it says why and when it opens."""
    country = profile(request.actor.deployment.profile)
    context: dict[str, Any] = {
        "at": "today",
        "places": [(country_name(country.name), request.now.astimezone(country.zone))],
        "roles": [role for role in Role if request.actor.member.has_role(role)],
        "empty": empty,
        "limit": limit,
    }
    if request.actor.member.has_role(*CALLERS):
        context |= _caller(request)
    context |= _desks(request)
    if request.actor.member.has_role(Role.COORDINATOR) or context.get("briefings") == []:
        context["week"] = reports.conversations_this_week(
            request.now.astimezone(country.zone).date()
        )
    return render(request, "today.html", context, status=status)


def _caller(request: Request) -> dict[str, Any]:
    own = own_state(request.actor.tag, request.now)
    zone = ZoneInfo(request.actor.member.zone)
    unread = open_unread(language=page_tag(), by=request.actor, now=request.now)
    return {
        "lease": own.lease_id,
        "open_lease_url": reverse("lease", args=[own.lease_id]) if own.lease_id else "",
        "latest": own.latest,
        "undoing": _undoing(request, own),
        "unfinished": [
            {"at": owed.at.astimezone(zone), "url": reverse("outcome", args=[owed.attempt_id])}
            for owed in _owed(request)
            if owed.lease_id != own.lease_id
        ],
        "promised": own_callbacks(
            request.actor.tag, profile(request.actor.deployment.profile), request.now
        ),
        "briefings": [
            (briefing.title, reverse("briefing", args=[briefing.campaign_id]))
            for briefing in unread
        ],
    }


def _undoing(request: Request, own: OwnState) -> Undoing | None:
    if own.latest is None:
        return None
    return may_undo(attempt_id=own.latest[0], by=request.actor, now=request.now)


def _desks(request: Request) -> dict[str, Any]:
    """What waits for coordinators and for custodians."""
    member = request.actor.member
    found: dict[str, Any] = {}
    if member.has_role(Role.COORDINATOR):
        found |= {"waiting": inbox.waiting(), "beginnings": beginnings()}
        found |= {"to_approve": waiting_for_approval(), "to_confirm": roles_to_confirm()}
    if member.has_role(Role.COORDINATOR, Role.EDITOR):
        found["to_sign"] = len(to_sign(member.pk, request.now.date()))
    if member.has_role(Role.CUSTODIAN):
        found["new_custodians"] = new_custodians(by=request.actor, now=request.now)
        if not holds_follow_up(member.pk):
            found["custodian_words"] = own_words(request.actor)
    return found


def _owed(request: Request) -> list[Owed]:
    return reports.owed(request.actor.tag)
