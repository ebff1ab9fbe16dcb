"""A member's own sessions, ended one by one or all others at once."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from clarion.actions.onboarding.end_sessions import end_other_sessions, end_session
from clarion.web.access import POST, members
from clarion.web.sessions import this_session
from clarion.web.visitor import Request


@members(*POST)
def end(request: Request, session_id: UUID) -> HttpResponse:
    end_session(session_id=session_id, by=request.actor, now=request.now)
    return redirect("/settings/#sessions")


@members(*POST)
def end_others(request: Request) -> HttpResponse:
    end_other_sessions(keep=this_session(request), by=request.actor, now=request.now)
    return redirect("/settings/#sessions")
