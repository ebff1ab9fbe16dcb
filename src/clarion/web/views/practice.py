"""The practice call: one invented card, made of nothing that is stored; nothing comes of it."""

from typing import Any, Final
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.onboarding.join import practise
from clarion.countries.registry import profile
from clarion.rules.lifecycle import Facts, follow
from clarion.rules.line_safety import safety_of
from clarion.rules.vocabulary import LineKind
from clarion.web.access import FORM, everybody_inside
from clarion.web.follows import sentences
from clarion.web.forms.outcome import OutcomeForm, StopForm
from clarion.web.visitor import Request

# No local number begins with 0: nobody can ever be reached under this one.
NUMBER: Final = "+8645100000121"
KIND: Final = LineKind.DUTY


@everybody_inside(*FORM)
def practice_call(request: Request) -> HttpResponse:
    """First the card; then, after a press, the number and the report; then what would follow."""
    pressed = request.POST
    if request.method != "POST" or "show" in pressed:
        return _page(request, shown="show" in pressed, form=_form(request, OutcomeForm, None))
    form = _form(request, StopForm if "stop" in pressed else OutcomeForm, pressed)
    if not form.is_valid():
        return _page(request, shown=True, form=form, status=400)
    practise(by=request.actor, now=request.now)
    facts = Facts(KIND, safety_of(KIND), has_person=False, switchboard=True, confirmed=True)
    consequence = follow(form.reported.report, facts)
    context = {
        "follows": {"sentences": sentences(consequence)},
        "pause": consequence.pause,
    }
    return render(request, "practice/done.html", context)


def _form(request: Request, kind: type[OutcomeForm], data: Any) -> OutcomeForm:
    zone = profile(request.actor.deployment.profile).zone
    return kind(data, safety=safety_of(KIND), zone=zone, now=request.now)


def _page(request: Request, *, shown: bool, form: OutcomeForm, status: int = 200) -> HttpResponse:
    country = profile(request.actor.deployment.profile)
    context = {
        "there": request.now.astimezone(country.zone),
        "mine": request.now.astimezone(ZoneInfo(request.actor.member.zone)),
        "safety": safety_of(KIND),
        "kind": KIND,
        "chunks": country.numbers.in_chunks(NUMBER) if shown else (),
        "form": form,
    }
    return render(request, "practice/call.html", context, status=status)
