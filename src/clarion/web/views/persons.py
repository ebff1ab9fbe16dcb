"""A person of the directory: names and reading, lines, moves, and who may be the same."""

from dataclasses import asdict
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.directory.compare import compare_people
from clarion.actions.directory.edit_person import PersonWords, edit_person
from clarion.actions.directory.edit_station import StationWords
from clarion.actions.directory.look_up import look_up
from clarion.actions.directory.merge_people import merge_people
from clarion.actions.directory.move_person import Move, ThereAlready, move_person
from clarion.actions.directory.open_person import OpenedPerson, open_person
from clarion.actions.directory.rehome import CalledNow
from clarion.actions.search_index import Found
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, PAGE, only
from clarion.web.forms.directory import MergeForm, MoveForm, PersonForm
from clarion.web.told import tell
from clarion.web.views.directory import same, sent
from clarion.web.views.errors import not_found
from clarion.web.visitor import Request, latest_day


@only(Role.COORDINATOR, methods=PAGE)
def person(request: Request, person_id: UUID) -> HttpResponse:
    context = {"at": "directory", "opened": _opened(request, person_id)}
    return render(request, "directory/person.html", context)


@only(Role.COORDINATOR, methods=FORM)
def words(request: Request, person_id: UUID) -> HttpResponse:
    languages = profile(request.actor.deployment.profile).languages
    form = PersonForm(sent(request), languages=languages)
    if form.is_bound and form.is_valid():
        edit_person(person_id=person_id, words=_words(form), by=request.actor, now=request.now)
        tell(request, [_("Saved.")])
        return redirect("person", person_id)
    opened = _opened(request, person_id)
    if not form.is_bound:
        form = PersonForm(initial=_initial(opened), languages=languages)
    context = {"at": "directory", "opened": opened, "form": form}
    status = 400 if form.is_bound else 200
    return render(request, "directory/person_words.html", context, status=status)


@only(Role.COORDINATOR, methods=FORM)
def move(request: Request, person_id: UUID) -> HttpResponse:
    """The new office is looked up, then chosen, or written where it is not there yet."""
    opened = _opened(request, person_id)
    form = MoveForm(_filled(request, opened), today=latest_day(request))
    status = 400 if form.is_bound and not form.is_valid() else 200
    if "move" in request.POST and form.is_valid():
        status = _moved(request, person_id, form)
        if not status:
            return redirect("person", person_id)
    query = form.cleaned_data.get("query", "").strip() if form.is_bound else ""
    found = look_up(query=query, page=1, by=request.actor, now=request.now, only=Found.STATION)
    context = {
        "at": "directory",
        "opened": opened,
        "form": form,
        "answer": found if form.is_bound else None,
    }
    return render(request, "directory/move.html", context, status=status)


def _filled(request: Request, opened: OpenedPerson) -> QueryDict | None:
    """With the title of today, until another is written."""
    said = sent(request)
    if said is None or "title" in said:
        return said
    filled = said.copy()
    filled["title"] = opened.person.title.text if opened.person.title else ""
    return filled


def _moved(request: Request, person_id: UUID, form: MoveForm) -> int:
    """The status of a refusal, which the form tells; 0 once it is done."""
    if not form.check_office():
        return 400
    said = form.cleaned_data
    country = profile(request.actor.deployment.profile)
    name, place = said["name"].strip(), said["place"].strip()
    lang = country.scripts.language_of(name + place)
    to = said["to"] or StationWords(name, lang, place, lang)
    moved = Move(to, said["on"], said["reason"].strip(), said["title"].strip())
    try:
        done = move_person(person_id=person_id, move=moved, by=request.actor, now=request.now)
    except (CalledNow, ThereAlready) as refused:
        form.add_error("to", _(str(refused)))
        return refused.status
    what = _("Moved. Lines that came along: %(along)s. Left at the old office: %(left)s.")
    tell(request, [what % asdict(done)])
    return 0


@only(Role.COORDINATOR, methods=FORM)
def merge(request: Request, person_id: UUID) -> HttpResponse:
    """The other is looked up, or was suggested. Asked once more: there is no way back."""
    if "other" not in request.POST:
        return same(request, _opened(request, person_id))
    form = MergeForm(request.POST)
    if not form.is_valid():
        return not_found(request)
    other = form.cleaned_data["other"]
    if form.cleaned_data["confirmed"]:
        merge_people(person_id=person_id, other_id=other, by=request.actor, now=request.now)
        tell(
            request, [_("The two are one person now: lines, calls and changes of both stand here.")]
        )
        return redirect("person", person_id)
    kept, other_one = compare_people(
        person_id=person_id, other_id=other, by=request.actor, now=request.now
    )
    context = {"at": "directory", "kept": kept, "other": other_one}
    return render(request, "directory/person_merge.html", context)


def _opened(request: Request, person_id: UUID) -> OpenedPerson:
    return open_person(person_id=person_id, by=request.actor, now=request.now)


def _initial(opened: OpenedPerson) -> dict[str, str]:
    said = opened.person
    return {
        "name": said.name.text,
        "lang": said.name.lang,
        "title": said.title.text if said.title else "",
        "reading": opened.corrected,
        **{f"name_{name.lang}": name.text for name in said.names},
    }


def _words(form: PersonForm) -> PersonWords:
    said = form.cleaned_data
    return PersonWords(
        name=said["name"].strip(),
        lang=said["lang"],
        title=said["title"].strip(),
        reading=said["reading"].strip(),
        names=form.names,
    )
