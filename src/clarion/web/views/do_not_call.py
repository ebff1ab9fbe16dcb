"""A list of numbers that must not be called: looked at, then taken in as fingerprints, for ever."""

from django.http import HttpResponse
from django.shortcuts import render

from clarion.actions.directory.take_do_not_call import (
    Seen,
    Taken,
    look_at_do_not_call,
    take_do_not_call,
)
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, only
from clarion.web.forms.directory import DoNotCallForm
from clarion.web.views.directory import sent
from clarion.web.visitor import Request

# Of each list; all of it is in the form, and what could not be read is kept nowhere.
SHOWN = 50


@only(Role.COORDINATOR, methods=FORM)
def do_not_call(request: Request) -> HttpResponse:
    """First what would be closed is shown; it is closed, or changed, on that page."""
    form = DoNotCallForm(sent(request))
    if not form.is_bound or request.POST.get("then") == "change":
        return _page(request, form)
    if not form.is_valid():
        return _page(request, form, status=400)
    told = {"text": form.cleaned_data["text"], "default_area": form.cleaned_data["area"]}
    if request.POST.get("then") == "close":
        taken = take_do_not_call(**told, by=request.actor, now=request.now)
        return _page(request, DoNotCallForm(), taken=taken)
    return _page(request, form, seen=look_at_do_not_call(**told, by=request.actor, now=request.now))


def _page(
    request: Request,
    form: DoNotCallForm,
    *,
    seen: Seen | None = None,
    taken: Taken | None = None,
    status: int = 200,
) -> HttpResponse:
    numbers = seen.numbers if seen else ()
    read = seen or taken
    unread = read.unread if read else ()
    context = {
        "at": "directory",
        "form": form,
        "seen": seen,
        "taken": taken,
        "numbers": numbers[:SHOWN],
        "more": len(numbers[SHOWN:]),
        "hotlines": read.hotlines if read else 0,
        "unread": unread[:SHOWN],
        "all_unread": len(unread),
    }
    return render(request, "do_not_call.html", context, status=status)
