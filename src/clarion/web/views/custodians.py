"""A new custodian, seen by another one: four words to compare, and the keyring to give."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.onboarding.give_follow_up import give_follow_up, open_new_custodian
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, only
from clarion.web.forms.step_up import SeenForm
from clarion.web.visitor import Request


@only(Role.CUSTODIAN, methods=FORM)
def custodian(request: Request, custodian_id: UUID) -> HttpResponse:
    opened = open_new_custodian(request_id=custodian_id, by=request.actor, now=request.now)
    if request.method != "POST":
        form = SeenForm(initial={"seen": opened.words})
        return render(request, "custodian.html", {"custodian": opened, "form": form})
    form = SeenForm(request.POST)
    if not form.is_valid():
        return render(request, "custodian.html", {"custodian": opened, "form": form}, status=400)
    try:
        give_follow_up(
            request_id=custodian_id,
            seen=form.cleaned_data["seen"],
            passphrase=form.cleaned_data["passphrase"],
            by=request.actor,
            now=request.now,
        )
    except WrongPassphrase as refused:
        form.refuse()
        context = {"custodian": opened, "form": form}
        return render(request, "custodian.html", context, status=refused.status)
    return redirect("today")
