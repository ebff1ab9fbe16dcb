"""The members, for coordinators: who is here, who waits, and what is decided about each."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.onboarding.approve import ORDINARY, approve, decline
from clarion.actions.onboarding.open_members import open_member, open_members
from clarion.rules.vocabulary import MemberState, Role
from clarion.web.access import PAGE, POST, only
from clarion.web.forms.members import ApprovalForm, InvitationForm
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def members(request: Request) -> HttpResponse:
    return page(request)


def page(request: Request, form: InvitationForm | None = None, status: int = 200) -> HttpResponse:
    opened = open_members(by=request.actor, now=request.now)
    context = {
        "at": "members",
        "waiting": [row for row in opened.here if row.state == MemberState.WAITING],
        "members": [row for row in opened.here if row.state != MemberState.WAITING],
        "gone": opened.gone,
        "asked": opened.asked,
        "invitations": opened.invitations,
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
    return redirect("member", member_id)


@only(Role.COORDINATOR, methods=POST)
def refusal(request: Request, member_id: UUID) -> HttpResponse:
    decline(member_id=member_id, by=request.actor, now=request.now)
    return redirect("members")


def member_page(
    request: Request, member_id: UUID, *, approval: ApprovalForm | None = None, status: int = 200
) -> HttpResponse:
    opened = open_member(member_id=member_id, by=request.actor, now=request.now)
    offered = opened.invitation.roles if opened.invitation else (Role.VOLUNTEER,)
    initial = {"roles": [it for it in offered if it in ORDINARY], "seen": opened.words}
    context = {
        "at": "members",
        "member": opened,
        "waits": opened.row.state == MemberState.WAITING,
        "approval": approval or ApprovalForm(initial=initial),
    }
    return render(request, "member.html", context, status=status)
