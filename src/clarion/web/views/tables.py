"""Tables: sent, looked at, read otherwise, confirmed or thrown away."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from clarion.actions.intake.confirm_table import NoNumbers, confirm_table
from clarion.actions.intake.open_table import (
    SHOWN,
    discard_table,
    open_table,
    read_otherwise,
    waiting_tables,
)
from clarion.actions.intake.propose_table import TooManyRows, propose_table
from clarion.actions.refusal import Refused
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, PAGE, POST, only
from clarion.web.forms.tables import ConfirmForm, ReadingForm
from clarion.web.sealed_upload import SealedUpload
from clarion.web.table_columns import columns, reason_words
from clarion.web.visitor import Request

# What a form says that sends a list of numbers that must not be called.
NEVER = "do_not_call"


@only(Role.COORDINATOR, methods=FORM)
# Whether the form came from a page of ours is asked below: that reads the form, and before it is
# read it must be said where its file goes.
@csrf_exempt
def tables(request: Request) -> HttpResponse:
    if request.method != "POST":
        return _sending(request)
    handler = SealedUpload(request)
    request.upload_handlers = [handler]
    try:
        return _received(request, handler)
    finally:
        handler.drop_unless_kept()


@csrf_protect
def _received(request: Request, handler: SealedUpload) -> HttpResponse:
    never = request.POST.get("list") == NEVER  # the whole form is read now, if it was not yet
    try:
        upload = handler.finished(never=never)
    except Refused as refused:
        return _sending(request, refused, never=never)
    return redirect("table", upload.pk)


@only(Role.COORDINATOR, methods=PAGE)
def table(request: Request, upload_id: UUID) -> HttpResponse:
    return _page(request, upload_id)


@only(Role.COORDINATOR, methods=POST)
def reading(request: Request, upload_id: UUID) -> HttpResponse:
    opened = open_table(upload_id=upload_id, by=request.actor, now=request.now)
    facts = opened.facts
    form = ReadingForm(request.POST, facts=facts)
    if not form.is_valid():
        return _page(request, upload_id, reading_form=form, status=400)
    read_otherwise(upload_id=upload_id, reading=form.reading(), by=request.actor, now=request.now)
    return redirect("table", upload_id)


@only(Role.COORDINATOR, methods=POST)
def confirmation(request: Request, upload_id: UUID) -> HttpResponse:
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return _page(request, upload_id, form=form, status=400)
    try:
        imported = confirm_table(
            upload_id=upload_id,
            told=form.provenance(request.actor.pseudonym),
            office=form.cleaned_data["office"] or form.cleaned_data["title"],
            by=request.actor,
            now=request.now,
        )
    except NoNumbers as refused:
        return _page(request, upload_id, form=form, refused=refused, status=refused.status)
    return redirect("import_progress", imported.pk)


@only(Role.COORDINATOR, methods=POST)
def proposal(request: Request, upload_id: UUID) -> HttpResponse:
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return _page(request, upload_id, form=form, status=400)
    try:
        paste_id = propose_table(
            upload_id=upload_id,
            source=form.source,
            office=form.cleaned_data["office"],
            by=request.actor,
            now=request.now,
        )
    except (NoNumbers, TooManyRows) as refused:
        return _page(request, upload_id, form=form, refused=refused, status=refused.status)
    return redirect("paste", paste_id)


@only(Role.COORDINATOR, methods=POST)
def removal(request: Request, upload_id: UUID) -> HttpResponse:
    discard_table(upload_id=upload_id, by=request.actor, now=request.now)
    return redirect("tables")


def _sending(
    request: Request, refused: Refused | None = None, *, never: bool = False
) -> HttpResponse:
    """`never`: what was sent for the list of numbers that must not be called stays meant for it."""
    context = {
        "never": never,
        "at": "intake",
        "refused": _(str(refused)) if refused else "",
        "waiting": waiting_tables(by=request.actor, now=request.now),
    }
    return render(request, "tables.html", context, status=refused.status if refused else 200)


def _page(
    request: Request,
    upload_id: UUID,
    *,
    form: ConfirmForm | None = None,
    reading_form: ReadingForm | None = None,
    refused: Refused | None = None,
    status: int = 200,
) -> HttpResponse:
    opened = open_table(upload_id=upload_id, by=request.actor, now=request.now)
    context = {
        "at": "intake",
        "opened": opened,
        "columns": columns(opened, reading_form or ReadingForm.of(opened.facts)),
        "reading_form": reading_form or ReadingForm.of(opened.facts),
        "form": form or ConfirmForm(initial={"title": opened.facts.name}),
        "refusals": [(one, reason_words(one.reason)) for one in opened.refused[:SHOWN]],
        "refused": _(str(refused)) if refused else "",
    }
    return render(request, "tables/table.html", context, status=status)
