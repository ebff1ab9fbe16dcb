"""A station of the directory: its people and lines, its words, and what may be the same."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.directory.compare import compare_stations
from clarion.actions.directory.edit_station import StationWords, edit_station
from clarion.actions.directory.merge_stations import merge_stations
from clarion.actions.directory.open_station import OpenedStation, open_station
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, PAGE, only
from clarion.web.forms.directory import MergeForm, StationForm
from clarion.web.pages import page_of
from clarion.web.told import tell
from clarion.web.views.directory import same, sent
from clarion.web.views.errors import not_found
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=PAGE)
def station(request: Request, station_id: UUID) -> HttpResponse:
    context = {"at": "directory", "opened": _opened(request, station_id)}
    return render(request, "directory/station.html", context)


@only(Role.COORDINATOR, methods=FORM)
def words(request: Request, station_id: UUID) -> HttpResponse:
    languages = profile(request.actor.deployment.profile).languages
    form = StationForm(sent(request), languages=languages)
    if form.is_bound and form.is_valid():
        edit_station(station_id=station_id, words=_words(form), by=request.actor, now=request.now)
        tell(request, [_("Saved.")])
        return redirect("station", station_id)
    opened = _opened(request, station_id)
    if not form.is_bound:
        form = StationForm(initial=_initial(opened), languages=languages)
    context = {"at": "directory", "opened": opened, "form": form}
    status = 400 if form.is_bound else 200
    return render(request, "directory/station_words.html", context, status=status)


@only(Role.COORDINATOR, methods=FORM)
def merge(request: Request, station_id: UUID) -> HttpResponse:
    """The other is looked up, or was suggested. Asked once more: there is no way back."""
    if "other" not in request.POST:
        return same(request, _opened(request, station_id))
    form = MergeForm(request.POST)
    if not form.is_valid():
        return not_found(request)
    other = form.cleaned_data["other"]
    if form.cleaned_data["confirmed"]:
        merge_stations(station_id=station_id, other_id=other, by=request.actor, now=request.now)
        tell(request, [_("The two are one office now: people and lines of both stand here.")])
        return redirect("station", station_id)
    kept, other_one = compare_stations(
        station_id=station_id, other_id=other, by=request.actor, now=request.now
    )
    context = {"at": "directory", "kept": kept, "other": other_one}
    return render(request, "directory/station_merge.html", context)


def _opened(request: Request, station_id: UUID) -> OpenedStation:
    return open_station(
        station_id=station_id, page=page_of(request), by=request.actor, now=request.now
    )


def _initial(opened: OpenedStation) -> dict[str, str]:
    said = opened.station
    return {"name": said.name.text, "lang": said.name.lang, "place": said.place.text}


def _words(form: StationForm) -> StationWords:
    said = form.cleaned_data
    return StationWords(said["name"].strip(), said["lang"], said["place"].strip(), said["lang"])
