"""The steps of writing a campaign: each saves by itself and leads back to the checklist."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.campaigns.open_campaign import OpenCampaign, open_campaign
from clarion.actions.campaigns.order_points import order_points
from clarion.actions.campaigns.rewrite import choose_languages, rewrite
from clarion.actions.campaigns.set_dates import Dates, set_dates
from clarion.actions.intake.open_imports import newest_case
from clarion.actions.refusal import Refused
from clarion.countries.registry import profile
from clarion.queries.points import sayable
from clarion.rules.vocabulary import HoursClass, PointKind, Role, Step
from clarion.web.access import FORM, only
from clarion.web.examples import case_lines, example_of, who_we_are
from clarion.web.forms.campaign_plan import DatesForm, ScriptForm, last_day
from clarion.web.forms.campaign_words import LanguagesForm, WordsForm
from clarion.web.labels import label
from clarion.web.languages import page_tag
from clarion.web.point_words import about_point, title_of
from clarion.web.visitor import Request


@only(Role.COORDINATOR, methods=FORM)
def languages(request: Request, campaign_id: UUID) -> HttpResponse:
    opened = _opened(request, campaign_id)
    form = LanguagesForm(_sent(request), initial={"languages": opened.languages})
    if form.is_valid():
        chosen = form.cleaned_data["languages"]
        if _done(form, choose_languages, request, campaign_id, languages=chosen):
            return redirect("campaign", campaign_id)
    return _page(request, opened, Step.LANGUAGES, form)


@only(Role.COORDINATOR, methods=FORM)
def ask(request: Request, campaign_id: UUID) -> HttpResponse:
    return _words(request, campaign_id, Step.ASK, {**example_of(request), **who_we_are(request)})


@only(Role.COORDINATOR, methods=FORM)
def case(request: Request, campaign_id: UUID) -> HttpResponse:
    suggested = example_of(request).get("case")
    if suggested is None:
        told = case_lines(newest_case(by=request.actor, now=request.now))
        suggested = {page_tag(): told}
    return _words(request, campaign_id, Step.CASE, {"case": suggested})


@only(Role.COORDINATOR, methods=FORM)
def briefing(request: Request, campaign_id: UUID) -> HttpResponse:
    starter = profile(request.actor.deployment.profile).starter
    first = example_of(request).get("briefing", {})
    paragraphs = {tag: (*first.get(tag, ()), *said) for tag, said in starter.briefing.items()}
    words = {"briefing": paragraphs, "conduct": starter.conduct}
    return _words(request, campaign_id, Step.BRIEFING, words)


@only(Role.COORDINATOR, methods=FORM)
def do_not_say(request: Request, campaign_id: UUID) -> HttpResponse:
    starter = profile(request.actor.deployment.profile).starter
    return _words(request, campaign_id, Step.DO_NOT_SAY, {"do_not_say": starter.do_not_say})


@only(Role.COORDINATOR, methods=FORM)
def dates(request: Request, campaign_id: UUID) -> HttpResponse:
    opened = _opened(request, campaign_id)
    country, row = profile(request.actor.deployment.profile), opened.row
    told = newest_case(by=request.actor, now=request.now).decision_on
    initial = {
        "decision_on": row.decision_on or (date.fromisoformat(told) if told else None),
        "opens": row.opens,
        "closes": row.closes,
        "ends_on": last_day(row.ends_at, country.zone),
    }
    today = request.now.astimezone(country.zone).date()
    form = DatesForm(_sent(request), initial=initial, today=today)
    if form.is_valid():
        chosen = Dates(form.cleaned_data["decision_on"], form.ends_at(country.zone), form.within())
        if _done(form, set_dates, request, campaign_id, dates=chosen):
            return redirect("campaign", campaign_id)
    hours = [
        (name, country.schedule(name, row.within).windows)
        for name in (HoursClass.WORK, HoursClass.DUTY, HoursClass.MOBILE)
    ]
    return _page(request, opened, Step.DATES, form, hours=hours)


@only(Role.COORDINATOR, methods=FORM)
def script(request: Request, campaign_id: UUID) -> HttpResponse:
    opened, tag = _opened(request, campaign_id), page_tag()
    points = sorted(
        sayable(request.now.date()), key=lambda it: list(PointKind).index(PointKind(it.kind))
    )
    current = [point.pk for point in opened.script]
    # Where nothing is chosen yet, everything is proposed: the opening first, as kinds follow.
    chosen = current or [point.pk for point in points]
    rows = [(point.pk, title_of(point, tag), about_point(point, tag)) for point in points]
    form = ScriptForm(_sent(request), points=rows, chosen=chosen)
    if form.is_valid() and _done(form, order_points, request, campaign_id, point_ids=form.order()):
        return redirect("campaign", campaign_id)
    gone = [title_of(it, tag) for it in opened.script if it.pk not in {p.pk for p in points}]
    return _page(request, opened, Step.SCRIPT, form, gone=gone, proposed=not current)


def _words(
    request: Request, campaign_id: UUID, step: Step, suggestions: Mapping[str, Any]
) -> HttpResponse:
    opened = _opened(request, campaign_id)
    form = WordsForm(
        _sent(request),
        step=step,
        languages=opened.languages,
        texts=opened.facts,
        suggestions=suggestions,
    )
    if form.is_valid() and _done(form, rewrite, request, campaign_id, parts=form.texts()):
        return redirect("campaign", campaign_id)
    return _page(request, opened, step, form)


def _opened(request: Request, campaign_id: UUID) -> OpenCampaign:
    return open_campaign(
        campaign_id=campaign_id, language=page_tag(), by=request.actor, now=request.now
    )


def _sent(request: Request) -> Any:
    return request.POST if request.method == "POST" else None


def _done(form: Form, action: Any, request: Request, campaign_id: UUID, **what: Any) -> bool:
    """What an action refuses stands above the form, and nothing that was typed is lost."""
    try:
        action(campaign_id=campaign_id, by=request.actor, now=request.now, **what)
    except Refused as refused:
        form.add_error(None, _(str(refused)))
        return False
    return True


def _page(
    request: Request, opened: OpenCampaign, step: Step, form: Form, **more: Any
) -> HttpResponse:
    context = {
        "at": "campaigns",
        "campaign": opened,
        "step": step,
        "heading": label(step),
        "form": form,
        **more,
    }
    return render(request, "campaign_step.html", context, status=400 if form.errors else 200)
