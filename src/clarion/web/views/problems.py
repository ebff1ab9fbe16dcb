"""Report a problem, from any page; coordinators read it, and nobody else can."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import get_resolver
from django.utils.translation import gettext as _

from clarion.actions.calling.report_problem import EnoughForToday, report_problem
from clarion.web.access import FORM, members
from clarion.web.forms.problem import ProblemForm
from clarion.web.visitor import Request


@members(*FORM)
def problems(request: Request) -> HttpResponse:
    if request.method != "POST":
        form = ProblemForm(initial={"page": _known(request.GET.get("page", ""))})
        return render(request, "problems.html", {"form": form})
    form = ProblemForm(request.POST)
    if not form.is_valid():
        return render(request, "problems.html", {"form": form}, status=400)
    try:
        report_problem(
            kind=form.problem,
            page=_known(form.cleaned_data["page"]),
            text=form.cleaned_data["text"],
            by=request.actor,
            now=request.now,
        )
    except EnoughForToday as refused:
        context = {"form": form, "refused": _(str(refused))}
        return render(request, "problems.html", context, status=refused.status)
    return render(request, "problems.html", {"told": True})


def _known(page: str) -> str:
    """The name of one of our pages, or nothing: no other word comes in this way."""
    return page if page in _names() else ""


def _names() -> set[str]:
    return {name for name in get_resolver().reverse_dict if isinstance(name, str)}
