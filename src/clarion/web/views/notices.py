"""What a coordinator decides of one notice; who is second finds that it is done."""

from collections.abc import Callable
from random import SystemRandom
from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clarion.actions.calling.follow_report import follow_report
from clarion.actions.calling.lift_stops import Lifted
from clarion.actions.calling.reopen_contact import reopen_contact
from clarion.actions.calling.reverse_stop import AnotherPerson, NotAsSigned, reverse_stop
from clarion.actions.calling.settle import settle
from clarion.actions.calling.take_out import take_out
from clarion.actions.notices import AlreadyDecided
from clarion.rules.vocabulary import Role
from clarion.web.access import POST, only
from clarion.web.follows import effects
from clarion.web.views import inbox
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=POST)
def following(request: Request, late_id: UUID) -> HttpResponse:
    def press() -> str:
        then = follow_report(
            notice_id=late_id, luck=SystemRandom(), by=request.actor, now=request.now
        )
        return " ".join([_("The report has been let follow."), *effects(then)])

    return _after(request, press)


@only(Role.COORDINATOR, methods=POST)
def opening(request: Request, waiting_id: UUID) -> HttpResponse:
    def press() -> str:
        count = reopen_contact(notice_id=waiting_id, by=request.actor, now=request.now)
        if not count:
            return _("Nothing was opened: a stop, or another closing, came meanwhile and holds.")
        said = ngettext(
            "%(count)d contact waits again, for the next release.",
            "%(count)d contacts wait again, for the next release.",
            count,
        )
        return said % {"count": count}

    return _after(request, press)


@only(Role.COORDINATOR, methods=POST)
def closing(request: Request, waiting_id: UUID) -> HttpResponse:
    def press() -> str:
        count = take_out(notice_id=waiting_id, by=request.actor, now=request.now)
        said = ngettext(
            "%(count)d contact is taken out of its campaign.",
            "%(count)d contacts are taken out of their campaigns.",
            count,
        )
        return said % {"count": count}

    return _after(request, press)


@only(Role.COORDINATOR, methods=POST)
def reversal(request: Request, mistake_id: UUID) -> HttpResponse:
    def press() -> str:
        lifted = reverse_stop(notice_id=mistake_id, by=request.actor, now=request.now)
        if lifted is None:
            return _("You have agreed. The stop holds until another coordinator agrees as well.")
        return " ".join(_lifted(lifted))

    return _after(request, press)


@only(Role.COORDINATOR, methods=POST)
def done(request: Request, notice_id: UUID) -> HttpResponse:
    def press() -> str:
        settle(notice_id=notice_id, by=request.actor, now=request.now)
        return _("Laid aside.")

    return _after(request, press)


def _lifted(lifted: Lifted) -> list[str]:
    """Everything is said: what is open again, and what is not."""
    lines = ngettext(
        "%(count)d line may ring again.", "%(count)d lines may ring again.", lifted.lines
    )
    contacts = ngettext(
        "%(count)d contact waits again, for the next release.",
        "%(count)d contacts wait again, for the next release.",
        lifted.contacts,
    )
    said = [_("The stop is taken back."), lines % {"count": lifted.lines}]
    if lifted.contacts:
        said.append(contacts % {"count": lifted.contacts})
    if lifted.kept:
        kept = ngettext(
            "%(count)d line stays closed, for another reason.",
            "%(count)d lines stay closed, for another reason.",
            lifted.kept,
        )
        said.append(kept % {"count": lifted.kept})
    return said


def _after(request: Request, press: Callable[[], str]) -> HttpResponse:
    try:
        say = press()
    except (AlreadyDecided, AnotherPerson, NotAsSigned) as refused:
        return inbox.page(request, say=_(str(refused)), status=refused.status)
    return inbox.page(request, say=say)
