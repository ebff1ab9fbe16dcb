"""Invitations: made, shown once, taken back."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.onboarding.invite import invite
from clarion.actions.onboarding.revoke import revoke
from clarion.rules.vocabulary import Role
from clarion.web.access import POST, only
from clarion.web.forms.members import InvitationForm
from clarion.web.views import members
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=POST)
def invitations(request: Request) -> HttpResponse:
    """Answers with the code itself: the only page that ever shows it."""
    form = InvitationForm(request.POST)
    if not form.is_valid():
        return members.page(request, form, status=400)
    invited = invite(
        roles=form.chosen, note=form.cleaned_data["note"], by=request.actor, now=request.now
    )
    return render(request, "invitation.html", {"at": "members", "invited": invited})


@only(Role.COORDINATOR, methods=POST)
def revocation(request: Request, invitation_id: UUID) -> HttpResponse:
    revoke(invitation_id=invitation_id, by=request.actor, now=request.now)
    return redirect("members")
