"""Leases: take the next contact, look at its card, give it back."""

from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from clarion.actions.calling.give_back import give_back as give_contact_back
from clarion.actions.calling.lease import lease as take_lease
from clarion.actions.calling.open_card import open_card
from clarion.actions.upkeep.move_missed import move_missed
from clarion.countries.registry import profile
from clarion.queries.emptiness import why_empty
from clarion.queries.lanes import caller_of
from clarion.queries.own_state import own_state
from clarion.rules.vocabulary import LineSafety
from clarion.web import breaks, drafts
from clarion.web.access import CALLERS, PAGE, POST, only
from clarion.web.forms.outcome import OutcomeForm
from clarion.web.forms.readable import kept
from clarion.web.languages import page_tag
from clarion.web.limits import break_sentence, limit_sentence
from clarion.web.told import tell
from clarion.web.views import today
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def leases(request: Request) -> HttpResponse:
    return next_contact(request)


def next_contact(request: Request) -> HttpResponse:
    """Take the next contact and go to its card; or say why there is none."""
    rests_until = breaks.until(request)
    if rests_until and own_state(request.actor.tag, request.now).lease_id is None:
        return today.page(request, limit=break_sentence(rests_until, request))
    leased = take_lease(by=request.actor, now=request.now)
    if leased.lease_id:
        return redirect("lease", leased.lease_id)
    if leased.limit:
        return today.page(request, limit=limit_sentence(leased.limit, request), status=200)
    own = own_state(request.actor.tag, request.now)
    country = profile(request.actor.deployment.profile)
    move_missed(country=country, now=request.now)
    return today.page(
        request,
        empty=why_empty(
            caller_of(request.actor.member, request.actor.tag, own), country, request.now
        ),
    )


@only(*CALLERS, methods=PAGE)
def lease(request: Request, lease_id: UUID) -> HttpResponse:
    return card_page(request, lease_id)


def card_page(
    request: Request,
    lease_id: UUID,
    form: OutcomeForm | None = None,
    *,
    typed: QueryDict | None = None,
    notice: str = "",
    status: int = 200,
) -> HttpResponse:
    """The call screen, with the form as it was sent if it was."""
    card = open_card(lease_id=lease_id, language=page_tag(), by=request.actor, now=request.now)
    if form is None and typed is None and card.number:
        form = restored_form(request, card.safety, card.number.attempt_id)
    context = {
        "card": card,
        "notice": notice,
        "form": form or fresh_form(request, card.safety, typed),
        "still_url": reverse("renew_lease", args=[lease_id]),
        "open_lease_url": reverse("lease", args=[lease_id]),
    }
    return render(request, "call.html", context, status=status)


def fresh_form(request: Request, safety: LineSafety, typed: QueryDict | None = None) -> OutcomeForm:
    """Empty, or filled with what was typed but not yet sent; nothing is judged yet."""
    zone = profile(request.actor.deployment.profile).zone
    initial = kept(typed) if typed else {}
    return OutcomeForm(safety=safety, zone=zone, now=request.now, initial=initial)


def restored_form(request: Request, safety: LineSafety, attempt_id: UUID) -> OutcomeForm:
    """With what was kept of a half-written report, wherever it was written."""
    typed = drafts.kept(request, attempt_id)
    form = fresh_form(request, safety, typed)
    form.restored = bool(typed)
    return form


@only(*CALLERS, methods=POST)
def give_back(request: Request, lease_id: UUID) -> HttpResponse:
    give_contact_back(lease_id=lease_id, by=request.actor, now=request.now)
    tell(request, [_("Given back. Somebody else gets this contact.")])
    return redirect("today")


@only(*CALLERS, methods=PAGE)
def sources(request: Request, lease_id: UUID) -> HttpResponse:
    """On a page of its own, so that the call screen stays light on a slow line."""
    card = open_card(lease_id=lease_id, language=page_tag(), by=request.actor, now=request.now)
    return render(request, "sources.html", {"card": card})
