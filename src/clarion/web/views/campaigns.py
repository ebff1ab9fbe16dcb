"""Campaigns: the list of them, and one as a checklist of what is there and what is missing."""

from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from clarion.actions.campaigns.begin_campaign import begin_campaign
from clarion.actions.campaigns.go_live import NotReady, go_live
from clarion.actions.campaigns.list_campaigns import list_campaigns
from clarion.actions.campaigns.open_campaign import OpenCampaign, open_campaign
from clarion.actions.campaigns.release_more import release_more
from clarion.rules.readiness import STEPS, Lack
from clarion.rules.vocabulary import CampaignState, Gap, Role, Step
from clarion.web.access import FORM, PAGE, POST, only
from clarion.web.forms.campaign_plan import ReleaseForm
from clarion.web.forms.campaign_words import NAMES, LanguagesForm
from clarion.web.forms.pause import PauseForm
from clarion.web.labels import label
from clarion.web.languages import page_tag
from clarion.web.pages import page_of
from clarion.web.told import tell
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=FORM)
def campaigns(request: Request) -> HttpResponse:
    form = LanguagesForm(request.POST) if request.method == "POST" else None
    if form and form.is_valid():
        chosen = form.cleaned_data["languages"]
        begun = begin_campaign(languages=chosen, by=request.actor, now=request.now)
        return redirect("campaign", begun)
    listed = list_campaigns(
        language=page_tag(), by=request.actor, now=request.now, page=page_of(request)
    )
    context = {
        "at": "campaigns",
        "campaigns": listed.rows,
        "page": listed.page,
        "pages": listed.pages,
        "form": form or LanguagesForm(initial={"languages": list(NAMES)}),
    }
    return render(request, "campaigns.html", context, status=400 if form else 200)


@only(Role.COORDINATOR, methods=PAGE)
def campaign(request: Request, campaign_id: UUID) -> HttpResponse:
    return page(request, campaign_id)


@only(Role.COORDINATOR, methods=POST)
def launch(request: Request, campaign_id: UUID) -> HttpResponse:
    try:
        go_live(campaign_id=campaign_id, by=request.actor, now=request.now)
    except NotReady as refused:
        return page(request, campaign_id, refused=refused, status=refused.status)
    tell(request, [_("It is live: from now on volunteers get its contacts.")])
    return redirect("campaign", campaign_id)


@only(Role.COORDINATOR, methods=POST)
def release(request: Request, campaign_id: UUID) -> HttpResponse:
    form = ReleaseForm(request.POST)
    if not form.is_valid():
        return page(request, campaign_id, release_form=form, status=400)
    release_more(
        campaign_id=campaign_id,
        count=form.cleaned_data["count"],
        by=request.actor,
        now=request.now,
    )
    return redirect(f"{reverse('campaign', args=[campaign_id])}#release")


def page(
    request: Request,
    campaign_id: UUID,
    *,
    refused: NotReady | None = None,
    release_form: ReleaseForm | None = None,
    pause_form: PauseForm | None = None,
    status: int = 200,
) -> HttpResponse:
    opened = open_campaign(
        campaign_id=campaign_id, language=page_tag(), by=request.actor, now=request.now
    )
    zone, proposed = ZoneInfo(request.actor.member.zone), opened.stock.proposed or None
    context = {
        "at": "campaigns",
        "campaign": opened,
        "todo": _todo(opened),
        "elsewhere": [sentence(it) for it in opened.lacks if STEPS[it.gap] is None],
        "refused": refused,
        "over": opened.state == CampaignState.ENDED and opened.row.ended_at is not None,
        "lasts_until": opened.stock.lasts_until and opened.stock.lasts_until.astimezone(zone),
        "closes_at": opened.stock.closes_at.astimezone(zone),
        "release_form": release_form or ReleaseForm(initial={"count": proposed}),
        "pause_form": pause_form or PauseForm(),
    }
    return render(request, "campaign.html", context, status=status)


def _todo(opened: OpenCampaign) -> list[dict[str, Any]]:
    """Every step with its address and what it lacks, in order."""
    return [
        {
            "label": label(step),
            "url": _address(step, opened.row.pk),
            "lacks": [sentence(it) for it in opened.lacks if STEPS[it.gap] == step],
        }
        for step in Step
    ]


def _address(step: Step, campaign_id: UUID) -> str:
    if step == Step.RELEASE:
        return "#release"
    return reverse(f"campaign_{step}", args=[campaign_id])


def sentence(lack: Lack) -> str:
    names = ", ".join(NAMES[tag] for tag in lack.languages)
    said = label(Gap(lack.gap))
    return f"{said} ({names})" if names else said
