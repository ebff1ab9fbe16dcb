"""A proposal: looked at, edited, asked about, handed in, confirmed or thrown away."""

import re
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render

from clarion.actions.intake.check_paste import check_paste, judge_rows, outdated
from clarion.actions.intake.confirm import NothingTaken, confirm
from clarion.actions.intake.discard import discard
from clarion.actions.intake.edit_paste import answer_gaps, edit_rows
from clarion.actions.intake.hand_in import hand_in
from clarion.actions.intake.pasted import Pasted
from clarion.actions.intake.pastes import OpenedPaste, open_paste
from clarion.countries.registry import profile
from clarion.rules.vocabulary import Role, RowFate
from clarion.web import clocks, proposal
from clarion.web.access import FORM, MOST_FIELDS, POST, only, takes_fields
from clarion.web.forms.intake import CaseForm, OfficeForm, RowForm
from clarion.web.gaps import gaps
from clarion.web.views.intake import INTAKE
from clarion.web.visitor import Request

OK = 200
PAGE_NUMBER = re.compile(r"\d{1,5}", re.ASCII)


@only(*INTAKE, methods=FORM)
@takes_fields(MOST_FIELDS)
def paste(request: Request, paste_id: UUID) -> HttpResponse:
    opened = _opened(request, paste_id)
    pages = proposal.page_count(opened.pasted.rows)
    page = _page_number(request, pages)
    if request.method != "POST":
        return _rows_page(request, opened, page, proposal.forms(opened.pasted, page))
    bound = proposal.forms(opened.pasted, page, request.POST)
    office = OfficeForm(request.POST)
    if not all([office.is_valid(), *(form.is_valid() for form in bound)]):
        return _rows_page(request, opened, page, bound, office=office, status=400)
    first = (page - 1) * proposal.ROWS_PER_PAGE
    edit_rows(
        paste_id=paste_id,
        edited={first + at: form.edited for at, form in enumerate(bound)},
        station=office.cleaned_data["station"].strip(),
        place=office.cleaned_data["place"].strip(),
        by=request.actor,
        now=request.now,
    )
    return _onward(request, paste_id, page, pages)


def _opened(request: Request, paste_id: UUID) -> OpenedPaste:
    return open_paste(paste_id=paste_id, by=request.actor, now=request.now)


def _may_confirm(request: Request) -> bool:
    return request.actor.member.has_role(Role.COORDINATOR)


def _page_number(request: Request, pages: int) -> int:
    asked = request.POST.get("page") or request.GET.get("page", "")
    return min(_number(asked) or 1, pages)


def _number(asked: str) -> int:
    """0 where it is none."""
    return int(asked) if PAGE_NUMBER.fullmatch(asked) else 0


def _onward(request: Request, paste_id: UUID, page: int, pages: int) -> HttpResponse:
    then = request.POST.get("then", "")
    if then == "check":
        return redirect("paste_check", paste_id)
    target = min(_number(then) or page, pages)
    answer = redirect("paste", paste_id)
    answer["Location"] += f"?page={target}&kept#rows"
    return answer


def _rows_page(
    request: Request,
    opened: OpenedPaste,
    page: int,
    bound: list[RowForm],
    *,
    office: OfficeForm | None = None,
    status: int = OK,
) -> HttpResponse:
    pasted = opened.pasted
    first = (page - 1) * proposal.ROWS_PER_PAGE
    judged = judge_rows(
        pasted=pasted, rows=[form.row for form in bound], by=request.actor, now=request.now
    )
    pages = proposal.page_count(pasted.rows)
    rows = proposal.rows_on_page(bound, first, judged)
    kept = "kept" in request.GET and request.method != "POST"
    context = {
        "at": "intake",
        "paste": opened,
        "text": proposal.marked(pasted.text, pasted.rows, page),
        "rows": rows,
        "office": office or OfficeForm(initial={"station": pasted.station, "place": pasted.place}),
        "page": page,
        "pages": range(1, pages + 1),
        "kept": kept,
        "asked": status != OK,
        "wrong": [row for row in rows if row.wrong] if kept or status != OK else [],
        "may_confirm": _may_confirm(request),
    }
    return render(request, "intake/paste.html", context, status=status)


@only(*INTAKE, methods=FORM)
def paste_check(request: Request, paste_id: UUID) -> HttpResponse:
    opened = _opened(request, paste_id)
    if request.method != "POST":
        return _check_page(request, opened)
    form = _answered(request, opened)
    if form:
        return _check_page(request, opened, form, status=400)
    if request.POST.get("then") == "rows":
        return redirect("paste", paste_id)
    answer = redirect("paste_check", paste_id)
    answer["Location"] += "?kept#case"
    return answer


@only(*INTAKE, methods=POST)
def paste_hand_in(request: Request, paste_id: UUID) -> HttpResponse:
    opened = _opened(request, paste_id)
    form = _answered(request, opened)
    if form:
        return _check_page(request, opened, form, status=400)
    hand_in(paste_id=paste_id, by=request.actor, now=request.now)
    return redirect("intake")


@only(Role.COORDINATOR, methods=POST)
def paste_confirm(request: Request, paste_id: UUID) -> HttpResponse:
    opened = _opened(request, paste_id)
    form = _answered(request, opened)
    if form:
        return _check_page(request, opened, form, status=400)
    try:
        import_id = confirm(paste_id=paste_id, by=request.actor, now=request.now)
    except NothingTaken as refused:
        return _check_page(
            request, _opened(request, paste_id), said=str(refused), status=refused.status
        )
    answer = redirect("import", import_id)
    answer["Location"] += "?confirmed"
    return answer


@only(*INTAKE, methods=POST)
def paste_discard(request: Request, paste_id: UUID) -> HttpResponse:
    discard(paste_id=paste_id, by=request.actor, now=request.now)
    return redirect("intake")


def _answered(request: Request, opened: OpenedPaste) -> CaseForm | None:
    """Keeps what was answered; the form, when something in it cannot be taken as it stands."""
    form = CaseForm(_stages(request), request.POST, today=clocks.latest_day(request))
    if form.is_valid():
        _look_at_added(request, opened, form)
    if form.errors:
        return form
    answer_gaps(
        paste_id=opened.row.pk,
        case=form.case,
        added=form.added,
        by=request.actor,
        now=request.now,
    )
    return None


def _look_at_added(request: Request, opened: OpenedPaste, form: CaseForm) -> None:
    """A line that was typed is looked at like all others, and stays in its field until it holds."""
    rows = [form.added] if form.added else []
    for one in judge_rows(pasted=opened.pasted, rows=rows, by=request.actor, now=request.now):
        if not one.taken:
            form.refuse_added(one, proposal.refused(one))


def _stages(request: Request) -> Any:
    return profile(request.actor.deployment.profile).stages


def _today(request: Request) -> date:
    return request.now.astimezone(ZoneInfo(request.actor.member.zone)).date()


def _check_page(
    request: Request,
    opened: OpenedPaste,
    form: CaseForm | None = None,
    said: str = "",
    status: int = 200,
) -> HttpResponse:
    pasted: Pasted = opened.pasted
    stages = _stages(request)
    context = {
        "at": "intake",
        "paste": opened,
        "form": form or _case_form(request, pasted),
        "kept": "kept" in request.GET and request.method != "POST",
        "clock": clocks.clock_of(pasted.case, stages, _today(request)),
        "gaps": gaps(pasted),
        "said": said,
        "may_confirm": _may_confirm(request),
        **_forecast(request, pasted),
    }
    return render(request, "intake/check.html", context, status=status)


def _case_form(request: Request, pasted: Pasted) -> CaseForm:
    initial = clocks.initial(pasted.case)
    return CaseForm(_stages(request), initial=initial, today=clocks.latest_day(request))


def _forecast(request: Request, pasted: Pasted) -> dict[str, Any]:
    """What would follow; only who may confirm learns what is known or stopped."""
    if not _may_confirm(request):
        return {"taken": len(pasted.taken())}
    checked = check_paste(pasted=pasted, by=request.actor, now=request.now)
    ticked = proposal.ticked(pasted, checked.judged)
    return {
        "expected": checked.expected,
        "taken": sum(one.taken for one in checked.judged),
        "rows": len(pasted.rows),
        "refused": [one for one in ticked if one.wrong],
        "others": [one for one in ticked if one.judged.owner],
        "stopped": sum(one.fate == RowFate.STOPPED for one in checked.judged),
        "stops": len(pasted.stops()),
        "outdated": outdated(pasted=pasted, by=request.actor, now=request.now),
    }
