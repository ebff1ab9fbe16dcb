"""Requests for other roles: confirmed by another coordinator, or taken back."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from clarion.actions.onboarding.ask_roles import asked_of, confirm_roles, withdraw_roles
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.rules.vocabulary import Role
from clarion.web.access import POST, only
from clarion.web.forms.step_up import SeenForm
from clarion.web.views.members import member_page
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=POST)
def confirmation(request: Request, request_id: UUID) -> HttpResponse:
    member_id = asked_of(request_id=request_id, by=request.actor, now=request.now)
    form = SeenForm(request.POST)
    if not form.is_valid():
        return member_page(request, member_id, confirming=form, status=400)
    try:
        confirm_roles(
            request_id=request_id,
            seen=form.cleaned_data["seen"],
            passphrase=form.cleaned_data["passphrase"],
            by=request.actor,
            now=request.now,
        )
    except WrongPassphrase as refused:
        form.refuse()
        return member_page(request, member_id, confirming=form, status=refused.status)
    return redirect("member", member_id)


@only(Role.COORDINATOR, methods=POST)
def withdrawal(request: Request, request_id: UUID) -> HttpResponse:
    member_id = asked_of(request_id=request_id, by=request.actor, now=request.now)
    withdraw_roles(request_id=request_id, by=request.actor, now=request.now)
    return redirect("member", member_id)
