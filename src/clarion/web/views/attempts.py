"""Attempts: show the number, report what came of it."""

from random import SystemRandom
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.calling.record_outcome import (
    AlreadyReported,
    PressAgain,
    Recorded,
    record_outcome,
)
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import OwnPace
from clarion.actions.calling.show_number import show_number as show
from clarion.actions.refusal import NotFound
from clarion.countries.registry import profile
from clarion.queries.attempts import OwnAttempt, own_attempt
from clarion.rules.undo import undoing
from clarion.web import breaks, drafts
from clarion.web.access import CALLERS, FORM, POST, only
from clarion.web.follows import of_report, sentences
from clarion.web.forms.outcome import OutcomeForm
from clarion.web.limits import limit_sentence
from clarion.web.told import tell
from clarion.web.views.leases import card_page, next_contact, restored_form
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def attempts(request: Request, lease_id: UUID) -> HttpResponse:
    try:
        show(lease_id=lease_id, by=request.actor, now=request.now)
    except OwnPace as refused:
        sentence = limit_sentence(refused.refusal, request)
        return card_page(request, lease_id, notice=sentence, status=refused.status)
    return redirect("lease", lease_id)


@only(*CALLERS, methods=FORM)
def outcome(request: Request, attempt_id: UUID) -> HttpResponse:
    opened = asked_for(request, attempt_id)
    if opened.reported:
        return already(request)
    form = bound_form(request, opened, OutcomeForm)
    if not form.is_bound:
        return report_page(request, opened, form, 200)
    if not form.is_valid():
        drafts.keep_quietly(request, attempt_id, request.POST)
        return report_page(request, opened, form, 400)
    try:
        recorded = record(request, attempt_id, form.reported)
    except PressAgain as refused:
        drafts.keep_quietly(request, attempt_id, request.POST)
        form.ask_again()
        return report_page(request, opened, form, refused.status)
    except AlreadyReported:
        return already(request)
    return after(request, attempt_id, recorded, form.reported)


def asked_for(request: Request, attempt_id: UUID) -> OwnAttempt:
    found = own_attempt(attempt_id, request.actor.tag)
    if found is None:
        raise NotFound
    return found


def bound_form(request: Request, opened: OwnAttempt, kind: type[OutcomeForm]) -> OutcomeForm:
    """As it was posted; else with what was kept of it."""
    if request.method != "POST":
        return restored_form(request, opened.safety, opened.id)
    zone = profile(request.actor.deployment.profile).zone
    return kind(request.POST, safety=opened.safety, zone=zone, now=request.now)


def report_page(
    request: Request, opened: OwnAttempt, form: OutcomeForm, status: int
) -> HttpResponse:
    """On the card while the contact is ours; else on a page of its own, for a late report."""
    try:
        return card_page(request, opened.lease_id, form, status=status)
    except LeaseLost:
        return late_page(request, opened, form, status)


def late_page(request: Request, opened: OwnAttempt, form: OutcomeForm, status: int) -> HttpResponse:
    return render(request, "late.html", {"form": form, "attempt": opened}, status=status)


def record(request: Request, attempt_id: UUID, reported: Reported) -> Recorded:
    return record_outcome(
        attempt_id=attempt_id,
        reported=reported,
        luck=SystemRandom(),
        by=request.actor,
        now=request.now,
    )


def after(
    request: Request, attempt_id: UUID, recorded: Recorded, reported: Reported
) -> HttpResponse:
    """Save and next goes on at once; everything else says what follows first."""
    breaks.note(request, reported.report)
    hard = recorded.consequence.pause
    wants_next = reported.report.answered and not reported.rest
    if wants_next and not hard and not recorded.late and recorded.consequence.stop is None:
        tell(request, [_("Saved."), *of_report(recorded, reported, request)])
        return next_contact(request)
    return follows(request, attempt_id, recorded, reported)


def follows(
    request: Request, attempt_id: UUID, recorded: Recorded, reported: Reported
) -> HttpResponse:
    consequence = recorded.consequence
    context = {
        "attempt_id": attempt_id,
        "undoing": undoing(reported.report, consequence),
        # What was written is in the form again, if the report is taken back from here.
        "carried_inputs": drafts.inputs(request.POST),
        "follows": {"sentences": of_report(recorded, reported, request)},
        "pause": consequence.pause,
    }
    return render(request, "after.html", context)


def already(request: Request) -> HttpResponse:
    """The same report again (a held Enter, a reload): nothing is counted twice."""
    return render(request, "after.html", {"follows": {"sentences": sentences(None)}})
