"""Sign in and out."""

import hashlib
import hmac
from secrets import token_urlsafe
from typing import cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation

from clarion.actions.actor import Actor
from clarion.actions.onboarding.throttle import TooManyTries
from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.vault.spelling import folded
from clarion.web import carried, clock, drafts
from clarion.web.access import FORM, MOST_FIELDS, POST, public, takes_fields
from clarion.web.forms.sign_in import SignInForm
from clarion.web.languages import language_of
from clarion.web.sessions import ACTOR, BEGAN, MEMBER
from clarion.web.visitor import Request, arrive, signed_in

DEVICE_COOKIE = "__Host-device"


# Whatever form the session ran out under comes through here.
@takes_fields(MOST_FIELDS)
@public(*FORM)
def sign_in(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return redirect("today") if signed_in(request) else _page(request, SignInForm(), 200)
    form = SignInForm(request.POST)
    if not form.is_valid():
        return _page(request, form, 400)
    name = form.cleaned_data["pseudonym"]
    try:
        actor = unlock(
            pseudonym=name,
            passphrase=form.cleaned_data["passphrase"],
            bucket=_bucket(request, name),
            now=clock.real_now(),
        )
    except NoEntry as refused:
        form.refuse()
        return _page(request, form, refused.status)
    except TooManyTries as refused:
        form.ask_to_wait(max(1, round((refused.until - clock.real_now()).total_seconds())))
        return _page(request, form, refused.status)
    begin(request, actor)
    return _remember_device(_welcome(request), name)


# Also after the session has ended: whoever presses it wants to be out.
@public(*POST)
def sign_out(request: HttpRequest) -> HttpResponse:
    request.session.flush()
    response = redirect("sign_in")
    # Storage and cookies alike: on a shared computer nothing of this visit stays behind.
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


def ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    """Answers a form that came after its session ended: nothing that was written is lost."""
    return _page(request, SignInForm(), 403, carried.carried_inputs(request))


def begin(request: HttpRequest, actor: Actor) -> None:
    """A new token at every sign-in: what was known of the old session is worth nothing."""
    request.session.flush()
    request.session[MEMBER] = str(actor.member.pk)
    request.session["roles"] = actor.member.roles
    request.session[BEGAN] = clock.real_now().isoformat()
    request.session[ACTOR] = actor.to_payload()
    arrive(request, actor)
    # What is still said in answer to this request is said in the member's own language.
    translation.activate(language_of(request))


def _welcome(request: HttpRequest) -> HttpResponse:
    path = carried.destination(request.POST)
    if path is None:
        return redirect("today")
    pairs = carried.unpacked(request.POST)
    drafts.keep_carried(cast("Request", request), path, carried.data(pairs))
    context = {
        "action": path,
        "carried_inputs": pairs,
        "report": carried.is_report([(carried.PATH, path)]),
        "fields": carried.fields(pairs),
    }
    return render(request, "carried.html", context)


def _page(
    request: HttpRequest,
    form: SignInForm,
    status: int,
    inputs: list[tuple[str, str]] | None = None,
) -> HttpResponse:
    if inputs is None and request.POST.get(carried.PATH):
        inputs = carried.carried_inputs(request)
    context = {
        "form": form,
        "ended": "ended" in request.GET,
        "carried_inputs": inputs or [],
        "report": carried.is_report(inputs or []),
    }
    return render(request, "sign_in.html", context, status=status)


def _bucket(request: HttpRequest, name: str) -> str:
    """The account; or this device at this account, if it has signed in to it before.

    So nobody can lock a volunteer out of their own device, and shared Tor exits do not matter.
    Keyed with the boot secret: the rows name nobody once the server is off.
    """
    nonce, _, proof = request.COOKIES.get(DEVICE_COOKIE, "").partition(".")
    known = hmac.compare_digest(proof.encode(), keyed("device", nonce, name).encode())
    return keyed("bucket", nonce if known else "", name)


def _remember_device(response: HttpResponse, name: str) -> HttpResponse:
    nonce = token_urlsafe(16)
    response.set_cookie(
        DEVICE_COOKIE,
        f"{nonce}.{keyed('device', nonce, name)}",
        secure=True,
        httponly=True,
        samesite="Strict",
    )
    return response


def keyed(purpose: str, nonce: str, name: str) -> str:
    """A name for a count that names nobody once the server is off."""
    said = "\0".join([purpose, nonce, folded(name)]).encode()
    return hmac.new(settings.BOOT_SECRET, said, hashlib.sha256).hexdigest()
