"""Pause a campaign for a while, or end it: what happens then is said before."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.campaigns.end_campaign import end_campaign
from clarion.actions.campaigns.open_campaign import open_campaign
from clarion.actions.campaigns.pause import pause_campaign
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, POST, only
from clarion.web.forms.pause import PauseForm
from clarion.web.languages import page_tag
from clarion.web.views import campaigns
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=POST)
def pauses(request: Request, campaign_id: UUID) -> HttpResponse:
    form = PauseForm(request.POST)
    if not form.is_valid():
        return campaigns.page(request, campaign_id, pause_form=form, status=400)
    reason = form.cleaned_data["reason"]
    pause_campaign(campaign_id=campaign_id, reason=reason, by=request.actor, now=request.now)
    return redirect("campaign", campaign_id)


@only(Role.COORDINATOR, methods=FORM)
def ending(request: Request, campaign_id: UUID) -> HttpResponse:
    if request.method == "POST":
        end_campaign(campaign_id=campaign_id, by=request.actor, now=request.now)
        return redirect("campaign", campaign_id)
    opened = open_campaign(
        campaign_id=campaign_id, language=page_tag(), by=request.actor, now=request.now
    )
    return render(request, "campaign_ending.html", {"at": "campaigns", "campaign": opened})
