"""The briefing of a campaign: read once before the first call."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.calling.open_briefing import open_briefing
from clarion.actions.calling.read_briefing import read_briefing
from clarion.web.access import CALLERS, FORM, only
from clarion.web.languages import page_tag
from clarion.web.visitor import Request


@only(*CALLERS, methods=FORM)
def briefing(request: Request, campaign_id: UUID) -> HttpResponse:
    if request.method == "POST":
        read_briefing(campaign_id=campaign_id, by=request.actor, now=request.now)
        return redirect("today")
    opened = open_briefing(
        campaign_id=campaign_id, language=page_tag(), by=request.actor, now=request.now
    )
    context = {"briefing": opened, "elsewhere": opened.lang != page_tag()}
    return render(request, "briefing.html", context)
