"""Who is asking: the signed-in member with their keys, or nobody."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from clarion.actions.actor import Actor
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web import clock
from clarion.web.rooms import rooms_of


class Request(HttpRequest):
    """What the middleware makes of a request. Views that are not public have `actor` and `now`."""

    actor: Actor
    now: datetime


class Me:
    """What the pages may know of the visitor."""

    def __init__(self, actor: Actor) -> None:
        member = actor.member
        self.pseudonym = actor.pseudonym
        self.language = member.language
        self.zone = member.zone
        self.is_volunteer = member.has_role(Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)
        self.is_coordinator = member.has_role(Role.COORDINATOR)
        self.is_custodian = member.has_role(Role.CUSTODIAN)
        self.is_waiting = member.is_waiting
        self.rooms = rooms_of(member)


def signed_in(request: HttpRequest) -> Actor | None:
    return getattr(request, "actor", None)


def arrive(request: HttpRequest, actor: Actor) -> None:
    setattr(request, "actor", actor)  # noqa: B010
    setattr(request, "now", clock.now_in(actor.deployment))  # noqa: B010


def latest_day(request: Request) -> date:
    """Today, here or in the country of those who are called: whichever is later."""
    there = profile(request.actor.deployment.profile).zone
    here = ZoneInfo(request.actor.member.zone)
    return max(request.now.astimezone(zone).date() for zone in (there, here))


def depart(request: HttpRequest) -> None:
    """The rest of this request is for nobody: whoever asked is no member any more."""
    setattr(request, "actor", None)  # noqa: B010
