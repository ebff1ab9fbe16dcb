"""Leaving the group: a member's own act, and for good."""

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.onboarding.leave import leave
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.web.access import FORM, everybody_inside
from clarion.web.forms.step_up import StepUpForm
from clarion.web.visitor import Request, depart


@everybody_inside(*FORM)
def leaving(request: Request) -> HttpResponse:
    form = StepUpForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _page(request, form, 400 if form.is_bound else 200)
    try:
        leave(passphrase=form.cleaned_data["passphrase"], by=request.actor, now=request.now)
    except WrongPassphrase as refused:
        form.refuse()
        return _page(request, form, refused.status)
    request.session.flush()
    depart(request)
    response = render(request, "left.html")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


def _page(request: Request, form: StepUpForm, status: int) -> HttpResponse:
    return render(request, "leaving.html", {"at": "settings", "form": form}, status=status)
