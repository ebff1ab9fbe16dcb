"""Turns the session's sealed content into the acting member."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from clarion.actions.actor import Actor
from clarion.vault.sessions import passing_key
from clarion.web.sessions import ACTOR, SessionStore
from clarion.web.visitor import arrive


class Visitor:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        session = request.session
        if isinstance(session, SessionStore) and ACTOR in session and session.row:
            member = session.row.member
            if member and member.ended_at is None:
                session.touch()
                passing = passing_key(str(session.session_key), settings.BOOT_SECRET)
                arrive(request, Actor.from_payload(member, session[ACTOR], passing))
        return self.get_response(request)
