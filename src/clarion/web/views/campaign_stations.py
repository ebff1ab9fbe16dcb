"""Choose from the directory, by page, which lines are called for a campaign, and why."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from clarion.actions.campaigns.enlist import Why
from clarion.actions.campaigns.enlist_stations import enlist_stations
from clarion.actions.campaigns.open_campaign import open_campaign
from clarion.actions.campaigns.open_stations import StationPage, open_stations
from clarion.countries.registry import profile
from clarion.rules.vocabulary import EnlistReason, LineKind, Role
from clarion.web.access import FORM, only
from clarion.web.forms.campaign_plan import RINGING, EnlistForm
from clarion.web.forms.settings import SPOKEN
from clarion.web.labels import label
from clarion.web.languages import page_tag
from clarion.web.visitor import Request

NEW, ALL = "new", "all"
DIGITS = 6


@only(Role.COORDINATOR, methods=FORM)
def stations(request: Request, campaign_id: UUID) -> HttpResponse:
    opened = open_campaign(
        campaign_id=campaign_id, language=page_tag(), by=request.actor, now=request.now
    )
    asked = request.POST if request.method == "POST" else request.GET
    show = ALL if asked.get("show") == ALL else NEW
    found = open_stations(
        campaign_id=campaign_id,
        only_new=show == NEW,
        page=_number(asked.get("page", "")),
        by=request.actor,
        now=request.now,
    )
    form = _form(request, found)
    if form.is_valid():
        made, passed = _enlist(request, campaign_id, form)
        query = f"show={show}&page={found.page}&made={made}&passed={passed}"
        return redirect(f"{reverse('campaign_stations', args=[campaign_id])}?{query}")
    context = {
        "at": "campaigns",
        "campaign": opened,
        "found": found,
        "rows": [(row, _lines(row.choice.may_ring)) for row in found.rows],
        "show": show,
        "form": form,
        "chosen": form.data.getlist("stations") if isinstance(form.data, QueryDict) else [],
        "done": _counts(request),
    }
    status = 400 if form.errors else 200
    return render(request, "campaign_stations.html", context, status=status)


def _form(request: Request, found: StationPage) -> EnlistForm:
    here = [str(row.choice.station.pk) for row in found.rows]
    country = profile(request.actor.deployment.profile)
    tongues = list(dict.fromkeys(tag.partition("-")[0] for tag in country.languages))
    names = {tag.partition("-")[0]: name for tag, name in reversed(SPOKEN)}
    data: Any = None
    if request.method == "POST":
        data = request.POST.copy()
        if "all" in data:
            data.setlist("stations", here)
    initial = {"kinds": list(RINGING), "language": tongues[0]}
    spoken = [(tongue, str(names[tongue])) for tongue in tongues]
    return EnlistForm(data, stations=here, spoken=spoken, initial=initial)


def _enlist(request: Request, campaign_id: UUID, form: EnlistForm) -> tuple[int, int]:
    said = form.cleaned_data
    return enlist_stations(
        campaign_id=campaign_id,
        station_ids=[UUID(one) for one in said["stations"]],
        kinds=said["kinds"],
        language=said["language"],
        why=Why(EnlistReason(said["reason"]), said["words"], page_tag()),
        by=request.actor,
        now=request.now,
    )


def _lines(free: tuple[tuple[LineKind, int], ...]) -> str:
    return " · ".join(f"{label(kind)} {count}" for kind, count in free)


def _number(typed: str, otherwise: int = 1) -> int:
    return int(typed) if typed.isdecimal() and len(typed) <= DIGITS else otherwise


def _counts(request: Request) -> tuple[int, int] | None:
    """What the last press did, as the address says it."""
    if "made" not in request.GET:
        return None
    return _number(request.GET["made"], 0), _number(request.GET.get("passed", ""), 0)
