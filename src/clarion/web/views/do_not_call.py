"""A list of numbers that must not be called: taken in as fingerprints, for ever."""

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, only
from clarion.web.forms.directory import DoNotCallForm
from clarion.web.views.directory import sent
from clarion.web.visitor import Request

# What could not be read is shown once, and kept nowhere.
SHOWN = 50


@only(Role.COORDINATOR, methods=FORM)
def do_not_call(request: Request) -> HttpResponse:
    form = DoNotCallForm(sent(request))
    taken = None
    if form.is_bound and form.is_valid():
        taken = take_do_not_call(
            text=form.cleaned_data["text"],
            default_area=form.cleaned_data["area"],
            by=request.actor,
            now=request.now,
        )
    context = {
        "at": "directory",
        "form": DoNotCallForm() if taken else form,
        "taken": taken,
        "unread": taken.unread[:SHOWN] if taken else (),
    }
    status = 400 if form.is_bound and not taken else 200
    return render(request, "do_not_call.html", context, status=status)
