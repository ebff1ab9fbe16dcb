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
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role
from clarion.web.access import FORM, PAGE, POST, only
from clarion.web.forms.tables import ConfirmForm, ReadingForm
from clarion.web.sealed_upload import SealedUpload
from clarion.web.table_columns import columns, reason_words, rows_of
from clarion.web.visitor import Request

# What a form says that sends a list of numbers that must not be called.
NEVER = "do_not_call"
# In every form that asks how a table is read.
ASKED = frozenset({"head"})


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
    facts = open_table(upload_id=upload_id, by=request.actor, now=request.now).facts
    return _read(request, upload_id, ReadingForm.of(facts, request.POST))


@only(Role.COORDINATOR, methods=POST)
def confirmation(request: Request, upload_id: UUID) -> HttpResponse:
    form = ConfirmForm(request.POST)
    if answer := _read_first(request, upload_id) or _incomplete(request, upload_id, form):
        return answer
    try:
        imported = confirm_table(
            upload_id=upload_id,
            told=form.provenance(request.actor.pseudonym),
            office=form.cleaned_data["office"],
            by=request.actor,
            now=request.now,
        )
    except NoNumbers as refused:
        return _page(request, upload_id, form=form, refused=refused, status=refused.status)
    return redirect("import_progress", imported.pk)


@only(Role.COORDINATOR, methods=POST)
def proposal(request: Request, upload_id: UUID) -> HttpResponse:
    form = ConfirmForm(request.POST)
    if answer := _read_first(request, upload_id) or _incomplete(request, upload_id, form):
        return answer
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


def _read_first(request: Request, upload_id: UUID) -> HttpResponse | None:
    """Nothing is taken as nobody has seen it: what was changed on the page is read and shown."""
    facts = open_table(upload_id=upload_id, by=request.actor, now=request.now).facts
    form = ReadingForm.of(facts, request.POST)
    if not ASKED & request.POST.keys() or not form.has_changed():
        return None
    return _read(request, upload_id, form, then="?changed")


def _read(request: Request, upload_id: UUID, form: ReadingForm, *, then: str = "") -> HttpResponse:
    source = ConfirmForm(request.POST)
    if not form.is_valid():
        return _page(request, upload_id, form=source, reading_form=form, status=400)
    read_otherwise(
        upload_id=upload_id,
        reading=form.reading(),
        typed=source.typed,
        by=request.actor,
        now=request.now,
    )
    answer = redirect("table", upload_id)
    answer["Location"] += then
    return answer


def _incomplete(request: Request, upload_id: UUID, form: ConfirmForm) -> HttpResponse | None:
    return None if form.is_valid() else _page(request, upload_id, form=form, status=400)


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
        "numbers": rows_of(
            opened.stops if opened.facts.never else opened.proposed,
            profile(request.actor.deployment.profile),
        ),
        "columns": columns(opened, reading_form or ReadingForm.of(opened.facts)),
        "reading_form": reading_form or ReadingForm.of(opened.facts),
        "changed": "changed" in request.GET,
        "form": form or ConfirmForm(initial={"title": opened.facts.name, **opened.facts.typed}),
        "refusals": [(one, reason_words(one.reason)) for one in opened.refused[:SHOWN]],
        "more_refusals": len(opened.refused[SHOWN:]),
        "refused": _(str(refused)) if refused else "",
    }
    return render(request, "tables/table.html", context, status=status)
