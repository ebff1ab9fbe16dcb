"""The language of the pages, before and after sign-in."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from clarion.actions.onboarding.choose_settings import choose_settings
from clarion.web import clock
from clarion.web.access import POST, public
from clarion.web.forms.settings import LanguageForm
from clarion.web.visitor import signed_in


@public(*POST)
def language(request: HttpRequest) -> HttpResponse:
    form = LanguageForm(request.POST)
    if not form.is_valid():
        return redirect("today")
    code = form.cleaned_data["language"]
    actor = signed_in(request)
    if actor:
        member = actor.member
        choose_settings(
            language=code,
            zone=member.zone,
            spoken=tuple(member.spoken.split()),
            by=actor,
            now=clock.now_in(actor.deployment),
        )
    response = redirect(form.cleaned_data["next"])
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, code, secure=True, httponly=True, samesite="Strict"
    )
    return response
