"""A proposal on its page: the text in pieces, its rows as forms, a page of them at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from clarion.actions.intake.judge import Judged, Owner
from clarion.actions.intake.pasted import Pasted, Row
from clarion.rules.vocabulary import RowFate, RowGroup
from clarion.web.forms.intake import RowForm
from clarion.web.labels import label
from clarion.web.reasons import number_reason, reason

# As many forms as a phone can still scroll through; a report of 25 numbers is one page.
ROWS_PER_PAGE = 40
# Never ticked by itself.
UNSEEN = frozenset({RowFate.STOPPED, RowFate.OTHERS})


@dataclass(frozen=True)
class RowOnPage:
    """`why`: what to know before ticking. `alarm`: it cannot be taken as it stands.

    `owner`: whose the number is in the directory, where that is another.
    """

    form: RowForm
    at: int
    why: str
    fate: RowFate | None
    alarm: bool
    owner: Owner | None

    @property
    def group(self) -> RowGroup:
        """Where the reader put it, unless the directory knows better."""
        if self.fate == RowFate.STOPPED:
            return RowGroup.REFUSED
        found = self.row.group == RowGroup.FOUND
        return RowGroup.REVIEW if found and self.owner else self.row.group

    @property
    def tickable(self) -> bool:
        return not self.row.locked and self.fate != RowFate.STOPPED

    @property
    def wrong(self) -> bool:
        return self.alarm or bool(self.form.errors)

    @property
    def row(self) -> Row:
        return self.form.row

    @property
    def open(self) -> bool:
        """Shown with all its fields at once: somebody should look."""
        return bool(self.form.errors) or (self.alarm and self.fate != RowFate.NO_OFFICE)


def marked(text: str, rows: Sequence[Row], page: int) -> SafeString:
    """The text with every row marked in it, and an anchor in front of each row's first place.

    What overlaps belongs to the mark that began first. From an anchor there is a way back to a row
    on `page`; it is seen only by whoever was led there.
    """
    return format_html_join("", "{}{}", _pieces(text, rows, page))


def _pieces(text: str, rows: Sequence[Row], page: int) -> Iterator[tuple[str, str]]:
    """An anchor or nothing, then a piece of the text."""
    spans = sorted(
        (start, -end, at, place, row.group.value)
        for at, row in enumerate(rows)
        for place, (start, end) in enumerate(row.spans)
    )
    done = 0
    for start, minus_end, at, place, group in spans:
        anchor = "" if place else _anchor(at, page)
        if start < done:
            yield anchor, ""
            continue
        yield "", text[done:start]
        yield anchor, format_html('<mark class="{}">{}</mark>', group, text[start:-minus_end])
        done = -minus_end
    yield "", text[done:]


def _anchor(at: int, page: int) -> SafeString:
    if page_of(at) != page:
        return format_html('<a id="t{}"></a>', at)
    return format_html('<a id="t{}" href="#r{}">{}</a>', at, at, gettext("Back to its row"))


def page_of(at: int) -> int:
    """On which page a row stands, by its place."""
    return at // ROWS_PER_PAGE + 1


def page_count(rows: Sequence[Row]) -> int:
    return max(1, -(-len(rows) // ROWS_PER_PAGE))


def forms(pasted: Pasted, page: int, data: Any = None) -> list[RowForm]:
    """Of one page, counted from 1."""
    first = (page - 1) * ROWS_PER_PAGE
    shown = pasted.rows[first : first + ROWS_PER_PAGE]
    return [RowForm(row, first + at, data) for at, row in enumerate(shown)]


def rows_on_page(bound: Sequence[RowForm], first: int, judged: Sequence[Judged]) -> list[RowOnPage]:
    """`judged`: every row of the page, in the same order. By their groups."""
    rows = [
        _on_page(form, first + at, one)
        for at, (form, one) in enumerate(zip(bound, judged, strict=True))
    ]
    return sorted(rows, key=lambda row: list(RowGroup).index(row.group))


def _on_page(form: RowForm, at: int, judged: Judged) -> RowOnPage:
    row, fate = form.row, judged.fate
    why = reason(row.reason) if row.group != RowGroup.FOUND and row.reason else ""
    if fate == RowFate.STOPPED or (row.take and not judged.taken and fate != RowFate.OTHERS):
        why = refused(judged)
    elif row.group != RowGroup.FOUND and not why and judged.refusal:
        # Somebody has written another number, and it cannot be read either.
        why = number_reason(judged.refusal)
    if row.sharers and not why:
        why = gettext("In the report this number belongs to %(names)s as well.") % {
            "names": " / ".join(row.sharers)
        }
    # Ticked by the reader alone, who does not know the directory.
    unseen = fate in UNSEEN
    form.initial["take"] = row.take and not unseen
    alarm = row.take and not judged.taken and not unseen
    return RowOnPage(form, at, why, fate if fate != RowFate.NEW else None, alarm, judged.owner)


def refused(judged: Judged) -> str:
    """Why a row that is ticked will not be taken."""
    if judged.owner:
        told = vars(judged.owner).values()
        return gettext(
            "The directory has this number as that of %(owner)s. It stays theirs: if you send this"
            " once more, the report becomes one more source of it."
        ) % {"owner": " ".join(filter(None, told))}
    return number_reason(judged.refusal) if judged.refusal else label(judged.fate)


@dataclass(frozen=True)
class Ticked:
    """A ticked row, and on which page it stands."""

    judged: Judged
    at: int

    @property
    def page(self) -> int:
        return page_of(self.at)

    @property
    def why(self) -> str:
        return refused(self.judged)

    @property
    def wrong(self) -> bool:
        return not self.judged.taken and self.judged.fate not in UNSEEN


def ticked(pasted: Pasted, judged: Sequence[Judged]) -> list[Ticked]:
    """`judged`: every row that is ticked, in their order."""
    places = (at for at, row in enumerate(pasted.rows) if row.take and not row.locked)
    return [Ticked(one, at) for at, one in zip(places, judged, strict=True)]
