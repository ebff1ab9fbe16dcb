"""A member's own settings and passphrase."""

from dataclasses import replace
from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.onboarding.change_passphrase import change_passphrase
from clarion.actions.onboarding.choose_settings import choose_settings
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.countries.registry import profile
from clarion.queries.sessions import OpenSession, more_sessions, open_sessions
from clarion.vault.passphrase import generate_digits, generate_words
from clarion.web import clock
from clarion.web.access import FORM, POST, members
from clarion.web.forms.passphrase import PassphraseForm
from clarion.web.forms.settings import SettingsForm
from clarion.web.languages import tongues
from clarion.web.sessions import this_session
from clarion.web.views.sign_in import begin
from clarion.web.visitor import Request

OFFERED = "offered"


@members(*FORM)
def settings(request: Request) -> HttpResponse:
    if request.method != "POST":
        return _page(request, saved="saved" in request.GET)
    form = SettingsForm(request.POST)
    if not form.is_valid():
        return _page(request, form=form, status=400)
    choose_settings(
        language=form.cleaned_data["language"],
        zone=form.cleaned_data["zone"],
        spoken=tuple(form.cleaned_data["speaks"]),
        by=request.actor,
        now=request.now,
    )
    return redirect("/settings/?saved")


@members(*POST)
def passphrase(request: Request) -> HttpResponse:
    """First the new one is made and shown; then it is typed back, with the old one."""
    make = request.POST.get("make")
    offered = request.session.get(OFFERED)
    if make or not offered:
        offered = generate_digits() if make == "digits" else generate_words()
        request.session[OFFERED] = offered
        return _page(request, passphrase_form=PassphraseForm(offered=offered))
    form = PassphraseForm(request.POST, offered=offered)
    if not form.is_valid():
        return _page(request, passphrase_form=form, status=400)
    try:
        change_passphrase(
            current=form.cleaned_data["current"], new=offered, by=request.actor, now=request.now
        )
    except WrongPassphrase as refused:
        form.refuse_current()
        return _page(request, passphrase_form=form, status=refused.status)
    # All sessions have ended; this browser goes on in a new one.
    begin(request, request.actor)
    return redirect("/settings/?saved")


def _page(
    request: Request,
    *,
    form: SettingsForm | None = None,
    passphrase_form: PassphraseForm | None = None,
    saved: bool = False,
    status: int = 200,
) -> HttpResponse:
    member = request.actor.member
    said = {"language": member.language, "zone": member.zone, "speaks": member.spoken.split()}
    form = form or SettingsForm(initial=said)
    form.say_what_is_spoken(tongues(profile(request.actor.deployment.profile).languages[:1]))
    context = {
        "at": "settings",
        "sessions": _sessions(request),
        "more": more_sessions(request.actor.member.pk, clock.real_now()),
        "form": form,
        "offered": passphrase_form.offered if passphrase_form else "",
        "passphrase_form": passphrase_form,
        "saved": saved,
    }
    return render(request, "settings.html", context, status=status)


def _sessions(request: Request) -> list[tuple[OpenSession, bool]]:
    """This browser's first; the others by when they end."""
    here = this_session(request)
    found = open_sessions(request.actor.member.pk, clock.real_now())
    # A practice has a clock of its own, which every page goes by.
    ahead = timedelta(seconds=request.actor.deployment.practice_shift)
    rows = [replace(row, ends=row.ends + ahead) for row in found]
    return sorted(((row, row.id == here) for row in rows), key=lambda row: not row[1])
