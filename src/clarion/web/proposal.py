"""A proposal on its page: the text in pieces, its rows as forms, a page of them at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from clarion.actions.intake.judge import Judged
from clarion.actions.intake.pasted import Pasted, Row
from clarion.rules.vocabulary import RowFate, RowGroup
from clarion.web.forms.intake import RowForm
from clarion.web.labels import label
from clarion.web.reasons import number_reason, reason

# As many forms as a phone can still scroll through; a report of 25 numbers is one page.
ROWS_PER_PAGE = 40


@dataclass(frozen=True)
class RowOnPage:
    """`why`: what to know before ticking. `alarm`: it cannot be taken as it stands."""

    form: RowForm
    at: int
    why: str
    fate: RowFate | None
    alarm: bool

    @property
    def row(self) -> Row:
        return self.form.row

    @property
    def open(self) -> bool:
        """Shown with all its fields at once: somebody should look."""
        return bool(self.form.errors) or (self.alarm and self.fate != RowFate.NO_OFFICE)


def marked(text: str, rows: Sequence[Row]) -> SafeString:
    """The text with every row marked in it, and an anchor in front of each row's first place.

    What overlaps belongs to the mark that began first.
    """
    return format_html_join("", "{}{}", _pieces(text, rows))


def _pieces(text: str, rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """An anchor or nothing, then a piece of the text."""
    spans = sorted(
        (start, -end, at if place == 0 else None, row.group.value)
        for at, row in enumerate(rows)
        for place, (start, end) in enumerate(row.spans)
    )
    done = 0
    for start, minus_end, at, group in spans:
        anchor = "" if at is None else format_html('<a id="t{}"></a>', at)
        if start < done:
            yield anchor, ""
            continue
        yield "", text[done:start]
        yield anchor, format_html('<mark class="{}">{}</mark>', group, text[start:-minus_end])
        done = -minus_end
    yield "", text[done:]


def page_count(rows: Sequence[Row]) -> int:
    return max(1, -(-len(rows) // ROWS_PER_PAGE))


def forms(pasted: Pasted, page: int, data: Any = None) -> list[RowForm]:
    """Of one page, counted from 1."""
    first = (page - 1) * ROWS_PER_PAGE
    shown = pasted.rows[first : first + ROWS_PER_PAGE]
    return [RowForm(row, first + at, data) for at, row in enumerate(shown)]


def rows_on_page(bound: Sequence[RowForm], first: int, judged: Sequence[Judged]) -> list[RowOnPage]:
    """`judged`: every row of the page, in the same order."""
    return [
        _on_page(form, first + at, one)
        for at, (form, one) in enumerate(zip(bound, judged, strict=True))
    ]


def _on_page(form: RowForm, at: int, judged: Judged) -> RowOnPage:
    row, fate = form.row, judged.fate
    why = reason(row.reason) if row.group != RowGroup.FOUND and row.reason else ""
    if not judged.taken and (row.take or fate == RowFate.STOPPED):
        why = refused(judged)
    if row.sharers and not why:
        why = gettext("In the report this number belongs to %(names)s as well.") % {
            "names": " / ".join(row.sharers)
        }
    alarm = row.take and not judged.taken
    return RowOnPage(form, at, why, fate if fate != RowFate.NEW else None, alarm)


def refused(judged: Judged) -> str:
    """Why a row that is ticked will not be taken."""
    return number_reason(judged.refusal) if judged.refusal else label(judged.fate)
