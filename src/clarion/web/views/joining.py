"""Joining, step by step. What was said stands in the sealed session, until somebody has joined."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.join import NoInvitation, read_invitation
from clarion.actions.onboarding.join import join as enter
from clarion.actions.onboarding.throttle import TooManyTries
from clarion.countries.registry import profile
from clarion.queries.deployments import the_deployment
from clarion.vault.invitation import code_head
from clarion.vault.passphrase import generate_digits, generate_words
from clarion.web import clock
from clarion.web.access import FORM, public
from clarion.web.forms.joining import CodeForm, NameForm, RisksForm, TypedBackForm
from clarion.web.languages import language_of, page_tag, tongues
from clarion.web.views.sign_in import begin, keyed
from clarion.web.visitor import signed_in

JOINING = "joining"
View = Callable[[HttpRequest], HttpResponse]


@public(*FORM)
def join(request: HttpRequest) -> HttpResponse:
    """The code; typed into a form, so that it stands in no address and no history."""
    deployment = the_deployment()
    if signed_in(request) or deployment is None:
        return redirect("today")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, "code", form)
    now = clock.now_in(deployment)
    code = form.cleaned_data["code"]
    bucket = keyed("invitation", "", code_head(code))
    try:
        offered = read_invitation(code=code, bucket=bucket, now=now)
    except NoInvitation as refused:
        form.refuse(_(str(refused)))
        return _page(request, "code", form, refused.status)
    except TooManyTries as refused:
        form.ask_to_wait(max(1, round((refused.until - now).total_seconds())))
        return _page(request, "code", form, refused.status)
    request.session.flush()
    request.session[JOINING] = {"invitation": str(offered.invitation_id)}
    return redirect("join_risks")


def invited(*needed: str) -> Callable[[View], View]:
    """Only with a code, and after the steps before this one; else it begins with the code."""

    def guarded(view: View) -> View:
        @wraps(view)
        def step(request: HttpRequest) -> HttpResponse:
            said = request.session.get(JOINING, {})
            if signed_in(request) or not {"invitation", *needed} <= said.keys():
                return redirect("join")
            return view(request)

        return step

    return guarded


@public(*FORM)
@invited()
def risks(request: HttpRequest) -> HttpResponse:
    form = RisksForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _page(request, "risks", form)
    _remember(request, read=True)
    return redirect("join_name")


@public(*FORM)
@invited("read")
def name(request: HttpRequest) -> HttpResponse:
    said = request.session[JOINING].get("newcomer") or {
        "language": language_of(request),
        "zone": "UTC",
        "speaks": [page_tag()],
    }
    form = NameForm(request.POST if request.method == "POST" else None, initial=said)
    deployment = the_deployment()
    country = profile(deployment.profile) if deployment else None
    form.say_what_is_spoken(tongues(country.languages[:1] if country else ()))
    if not form.is_valid():
        return _page(request, "name", form)
    _remember(request, newcomer=form.cleaned_data)
    return redirect("join_passphrase")


@public(*FORM)
@invited("read", "newcomer")
def passphrase(request: HttpRequest) -> HttpResponse:
    """Made at the press, shown on that page alone, and typed back."""
    make = request.POST.get("make")
    offered = request.session[JOINING].get("offered", "")
    if request.method != "POST":
        return _page(request, "passphrase", None)
    if make or not offered:
        offered = generate_digits() if make == "digits" else generate_words()
        _remember(request, offered=offered)
        return _page(request, "passphrase", TypedBackForm(offered=offered))
    form = TypedBackForm(request.POST, offered=offered)
    if not form.is_valid():
        return _page(request, "passphrase", form)
    return _enter(request, offered)


def _enter(request: HttpRequest, offered: str) -> HttpResponse:
    said, deployment = request.session[JOINING], the_deployment()
    if deployment is None:
        return redirect("today")
    about = said["newcomer"]
    newcomer = Newcomer(
        pseudonym=about["pseudonym"].strip(),
        passphrase=offered,
        roles=(),
        language=about["language"],
        zone=about["zone"],
        spoken=tuple(about["speaks"]),
    )
    actor = enter(
        invitation_id=UUID(said["invitation"]), newcomer=newcomer, now=clock.now_in(deployment)
    )
    begin(request, actor)
    return redirect("today")


def _remember(request: HttpRequest, **more: Any) -> None:
    request.session[JOINING] = request.session[JOINING] | more


def _page(request: HttpRequest, step: str, form: Any, status: int = 200) -> HttpResponse:
    if form is not None and form.is_bound and form.errors and status == 200:  # noqa: PLR2004
        status = 400
    context = {"form": form, "offered": getattr(form, "offered", "")}
    return render(request, f"join/{step}.html", context, status=status)
