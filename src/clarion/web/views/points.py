"""Talking points: written by one member, signed by another, withdrawn by any."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from clarion.actions.campaigns.begin_starter_set import begin_starter_set
from clarion.actions.campaigns.propose_point import propose_point
from clarion.actions.campaigns.sign_point import sign_point
from clarion.actions.campaigns.withdraw_point import withdraw_point
from clarion.actions.check_signatures import untrue
from clarion.actions.point_gaps import what_it_lacks
from clarion.actions.point_statement import digest_of
from clarion.actions.refusal import NotFound, Refused
from clarion.queries.points import every_point, one_point, to_sign
from clarion.rules.vocabulary import PointStatus, Role
from clarion.web.access import FORM, PAGE, POST, only
from clarion.web.examples import who_we_are
from clarion.web.forms.point import PointForm, StarterForm, initial_of
from clarion.web.languages import page_tag
from clarion.web.pages import page_of
from clarion.web.point_words import about_point, status_of, title_of, words_of
from clarion.web.told import tell
from clarion.web.visitor import Request

WRITERS = (Role.EDITOR, Role.COORDINATOR)


@only(*WRITERS, methods=PAGE)
def points(request: Request) -> HttpResponse:
    found, tag, today = every_point(page_of(request)), page_tag(), request.now.date()
    changed = _changed(request, found.rows)
    rows = [
        {
            "point": point,
            "title": title_of(point, tag),
            "about": about_point(point, tag),
            "status": status_of(point, today),
            "mine": point.writer == request.actor.member.pk,
            "changed": point.pk in changed,
        }
        for point in found.rows
    ]
    drafts = [row for row in rows if row["status"] == PointStatus.DRAFT]
    others = [row for row in rows if row["status"] != PointStatus.DRAFT]
    context = {"at": "points", "drafts": drafts, "others": others}
    pages = {"page": found.page, "pages": found.pages}
    return render(request, "points.html", context | pages)


@only(*WRITERS, methods=FORM)
def new(request: Request) -> HttpResponse:
    return _write(request, None, {})


@only(*WRITERS, methods=FORM)
def text(request: Request, point_id: UUID) -> HttpResponse:
    """Only a draft can be written again."""
    return _write(request, point_id, initial_of(_found(point_id)))


@only(*WRITERS, methods=PAGE)
def point(request: Request, point_id: UUID) -> HttpResponse:
    found, today = _found(point_id), request.now.date()
    lacks = what_it_lacks(found, today)
    context = {
        "at": "points",
        "point": found,
        "title": title_of(found, page_tag()),
        "about": about_point(found, page_tag()),
        "status": status_of(found, today),
        "words": words_of(found),
        "mine": found.writer == request.actor.member.pk,
        "changed": found.pk in _changed(request, [found]),
        "lacks": _(str(lacks)) if lacks else "",
        "seen": digest_of(found),
    }
    return render(request, "point.html", context)


@only(*WRITERS, methods=POST)
def sign(request: Request, point_id: UUID) -> HttpResponse:
    seen = request.POST.get("seen", "")
    sign_point(point_id=point_id, seen=seen, by=request.actor, now=request.now)
    others = to_sign(request.actor.member.pk, request.now.date())
    if others:
        tell(request, [_("Signed. This one waits for you as well.")])
        return redirect("point", others[0])
    tell(request, [_("Signed. Nothing else waits for your signature.")])
    return redirect("points")


@only(*WRITERS, methods=POST)
def withdraw(request: Request, point_id: UUID) -> HttpResponse:
    withdraw_point(point_id=point_id, by=request.actor, now=request.now)
    return redirect("points")


@only(*WRITERS, methods=FORM)
def starter(request: Request) -> HttpResponse:
    sent: Any = request.POST if request.method == "POST" else None
    form = StarterForm(sent, initial=_known(request))
    if form.is_valid():
        begin_starter_set(groups=form.groups(), by=request.actor, now=request.now)
        return redirect("points")
    context = {"at": "points", "form": form}
    return render(request, "starter.html", context, status=400 if form.errors else 200)


def _write(request: Request, point_id: UUID | None, initial: dict[str, Any]) -> HttpResponse:
    sent: Any = request.POST if request.method == "POST" else None
    form = PointForm(sent, today=request.now.date(), initial=initial)
    if form.is_valid():
        try:
            made = propose_point(
                facts=form.facts(), by=request.actor, now=request.now, point_id=point_id
            )
        except Refused as refused:
            form.add_error(None, _(str(refused)))
        else:
            return redirect("point", made.pk)
    context = {"at": "points", "form": form, "point_id": point_id}
    return render(request, "point_form.html", context, status=400 if form.errors else 200)


def _found(point_id: UUID) -> Any:
    found = one_point(point_id)
    if found is None:
        raise NotFound
    return found


def _changed(request: Request, found: list[Any]) -> set[UUID]:
    """Coordinators hold the keys to look."""
    by = request.actor
    return untrue(found, by) if by.member.has_role(Role.COORDINATOR) else set()


def _known(request: Request) -> dict[str, str]:
    words = who_we_are(request)
    return {f"{name}_{tag}": said for name, by_tag in words.items() for tag, said in by_tag.items()}
