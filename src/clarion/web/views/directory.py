"""The directory: looked up by name, place, sound or last digits; nothing is listed unasked."""

from typing import Final

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render

from clarion.actions.directory.look_up import look_up
from clarion.actions.directory.open_person import OpenedPerson
from clarion.actions.directory.open_station import OpenedStation
from clarion.actions.intake.reindex import begin_again, reindex
from clarion.actions.search_index import Found
from clarion.queries.directory import waits_for_index
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, POST, only
from clarion.web.forms.directory import SameForm, SearchForm
from clarion.web.pages import page_of
from clarion.web.visitor import Request

# In the session, which is sealed: what is looked for stands in no address.
QUERY: Final = "directory_query"


@only(Role.COORDINATOR, methods=FORM)
def directory(request: Request) -> HttpResponse:
    if request.method != "POST":
        return _page(request)
    form = SearchForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=400)
    request.session[QUERY] = form.cleaned_data["query"].strip()
    return redirect("directory")


@only(Role.COORDINATOR, methods=POST)
def index(request: Request) -> HttpResponse:
    """One slice of the walk that makes an older directory searchable."""
    if request.POST.get("again"):
        begin_again(by=request.actor, now=request.now)
    reindex(by=request.actor, now=request.now)
    return redirect("directory")


def sent(request: Request) -> QueryDict | None:
    """What a form is bound to; nothing where the page is only looked at."""
    return request.POST if request.method == "POST" else None


def same(request: Request, opened: OpenedStation | OpenedPerson) -> HttpResponse:
    """What else it is in the directory: looked up, then chosen to be compared with it."""
    own, only = opened.station.id, Found.STATION
    if isinstance(opened, OpenedPerson):
        own, only = opened.person.id, Found.PERSON
    form = SameForm(sent(request))
    query = form.cleaned_data["query"].strip() if form.is_bound and form.is_valid() else ""
    answer = (
        look_up(query=query, page=1, by=request.actor, now=request.now, only=only)
        if query
        else None
    )
    context = {
        "at": "directory",
        "opened": opened,
        "form": form,
        "answer": answer,
        "hits": [hit for hit in answer.hits if hit.id != own] if answer else (),
    }
    status = 400 if form.is_bound and not form.is_valid() else 200
    return render(request, "directory/same.html", context, status=status)


def _page(request: Request, form: SearchForm | None = None, status: int = 200) -> HttpResponse:
    query = "" if form else request.session.get(QUERY, "")
    answer = (
        look_up(query=query, page=page_of(request), by=request.actor, now=request.now)
        if query
        else None
    )
    context = {
        "at": "directory",
        "form": form or SearchForm(initial={"query": query}),
        "answer": answer,
        "index_waits": waits_for_index(),
    }
    return render(request, "directory.html", context, status=status)
