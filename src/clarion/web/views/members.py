"""The members, for coordinators: who is here, who waits, and what is decided about each."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.onboarding.approve import ORDINARY, approve, decline
from clarion.actions.onboarding.ask_roles import ask_roles
from clarion.actions.onboarding.leave import remove
from clarion.actions.onboarding.open_members import open_member, open_members
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.actions.onboarding.suspend import let_back, suspend
from clarion.rules.vocabulary import MemberState, Role
from clarion.web.access import PAGE, POST, only
from clarion.web.forms.members import ApprovalForm, InvitationForm, RolesRequestForm
from clarion.web.forms.step_up import SeenForm, StepUpForm
from clarion.web.pages import page_of
from clarion.web.told import tell
from clarion.web.views.new_keys import renew
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def members(request: Request) -> HttpResponse:
    return page(request)


def page(request: Request, form: InvitationForm | None = None, status: int = 200) -> HttpResponse:
    opened = open_members(by=request.actor, now=request.now, page=page_of(request))
    context = {
        "at": "members",
        "waiting": [row for row in opened.here if row.state == MemberState.WAITING],
        "members": [row for row in opened.here if row.state != MemberState.WAITING],
        "gone": opened.gone,
        "asked": opened.asked,
        "page": opened.page,
        "pages": opened.pages,
        "invitations": opened.invitations,
        "more": opened.more,
        "form": form or InvitationForm(initial={"roles": [Role.VOLUNTEER]}),
    }
    return render(request, "members.html", context, status=status)


@only(Role.COORDINATOR, methods=PAGE)
def member(request: Request, member_id: UUID) -> HttpResponse:
    return member_page(request, member_id)


@only(Role.COORDINATOR, methods=POST)
def approval(request: Request, member_id: UUID) -> HttpResponse:
    form = ApprovalForm(request.POST)
    if not form.is_valid():
        return member_page(request, member_id, approval=form, status=400)
    approve(
        member_id=member_id,
        roles=form.chosen,
        seen=form.cleaned_data["seen"],
        by=request.actor,
        now=request.now,
    )
    tell(request, [_("Approved. They sign in again, with the name and passphrase from joining.")])
    return redirect("member", member_id)


@only(Role.COORDINATOR, methods=POST)
def refusal(request: Request, member_id: UUID) -> HttpResponse:
    decline(member_id=member_id, by=request.actor, now=request.now)
    return redirect("members")


@only(Role.COORDINATOR, methods=POST)
def suspension(request: Request, member_id: UUID) -> HttpResponse:
    suspend(member_id=member_id, by=request.actor, now=request.now)
    return redirect("member", member_id)


@only(Role.COORDINATOR, methods=POST)
def readmission(request: Request, member_id: UUID) -> HttpResponse:
    let_back(member_id=member_id, by=request.actor, now=request.now)
    return redirect("member", member_id)


@only(Role.COORDINATOR, methods=POST)
def removal(request: Request, member_id: UUID) -> HttpResponse:
    form = StepUpForm(request.POST)
    if not form.is_valid():
        return member_page(request, member_id, removal=form, status=400)
    try:
        remove(
            member_id=member_id,
            passphrase=form.cleaned_data["passphrase"],
            by=request.actor,
            now=request.now,
        )
    except WrongPassphrase as refused:
        form.refuse()
        return member_page(request, member_id, removal=form, status=refused.status)
    renew(request)
    return redirect("members")


@only(Role.COORDINATOR, methods=POST)
def roles(request: Request, member_id: UUID) -> HttpResponse:
    form = RolesRequestForm(request.POST)
    if not form.is_valid():
        return member_page(request, member_id, asking=form, status=400)
    said = form.cleaned_data
    try:
        ask_roles(
            member_id=member_id,
            roles=form.chosen,
            seen=said["seen"],
            passphrase=said["passphrase"],
            by=request.actor,
            now=request.now,
        )
    except WrongPassphrase as refused:
        form.refuse()
        return member_page(request, member_id, asking=form, status=refused.status)
    return redirect("member", member_id)


def member_page(
    request: Request, member_id: UUID, *, status: int = 200, **sent: Any
) -> HttpResponse:
    """`sent`: the one form that has something to say, by its name on the page."""
    opened = open_member(member_id=member_id, by=request.actor, now=request.now)
    offered = opened.invitation.roles if opened.invitation else (Role.VOLUNTEER,)
    seen = {"seen": opened.words}
    ordinary = [role for role in offered if role in ORDINARY]
    context = {
        "at": "members",
        "member": opened,
        "state": opened.row.state,
        "approval": ApprovalForm(initial={"roles": ordinary, **seen}),
        "asking": RolesRequestForm(
            auto_id="asked_%s", initial={"roles": opened.row.roles or offered, **seen}
        ),
        "confirming": SeenForm(auto_id="confirmed_%s", initial=seen),
        "removal": StepUpForm(auto_id="removed_%s"),
    }
    return render(request, "member.html", context | sent, status=status)
