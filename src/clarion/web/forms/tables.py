"""How a table is read, column by column; and where it comes from."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Self

from django import forms
from django.utils.translation import gettext_lazy as _

from clarion.actions.intake.open_table import Reading
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.provenance import Provenance
from clarion.readers.table.encoding import ENCODINGS
from clarion.readers.table.separators import SEPARATORS
from clarion.rules.vocabulary import ColumnKind
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.forms.source import SourceForm
from clarion.web.labels import choices

ENCODING_NAMES = {
    "utf-8": _("UTF-8 (everything today)"),
    "gb18030": _("GB18030, GBK (mainland China)"),
    "big5": _("Big5 (Taiwan, Hong Kong)"),
    "utf-16-le": _("UTF-16, little-endian (Excel’s “Unicode text”)"),
    "utf-16-be": _("UTF-16, big-endian"),
    "latin-1": _("Latin-1 (western Europe)"),
}
SEPARATOR_NAMES = {
    ",": _("a comma"),
    "\t": _("a tab"),
    ";": _("a semicolon"),
    "|": _("a vertical bar"),
}
# By name: a browser may trim a tab.
TAB = "tab"
LINES, NEVER = "lines", "never"
ABOVE, EMPTY = "above", "empty"
MOST_COLUMNS = 150
CHOOSABLE = tuple(kind for kind in ColumnKind if kind is not ColumnKind.LINE)


class ReadingForm(CalmForm):
    encoding = forms.ChoiceField(
        label=_("Encoding"), choices=[(name, ENCODING_NAMES[name]) for name in ENCODINGS]
    )
    separator = forms.ChoiceField(
        label=_("Between the columns stands"),
        choices=[(TAB if one == "\t" else one, SEPARATOR_NAMES[one]) for one in SEPARATORS],
    )
    head = forms.IntegerField(
        label=_("Row that names the columns"),
        min_value=0,
        max_value=12,
        help_text=_("0 if there is none. What stands above it is passed over."),
    )
    area = forms.RegexField(
        r"\A0?[1-9]\d{0,3}\Z",
        label=_("Area code of numbers without one"),
        required=False,
        max_length=5,
        help_text=_("For example 0536. Leave it empty if the table gives them all."),
    )

    carried = forms.ChoiceField(
        label=_("Empty cells of offices and places"),
        choices=[
            (ABOVE, _("say what stands above them")),
            (EMPTY, _("say nothing")),
        ],
        required=False,
    )
    use = forms.ChoiceField(
        label=_("What it brings"),
        choices=[
            (LINES, _("Lines for the directory")),
            (NEVER, _("Numbers that must not be called")),
        ],
        required=False,
    )

    def __init__(self, *args: Any, columns: int, sheets: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if sheets:
            self.fields["sheet"] = forms.TypedChoiceField(
                label=_("Sheet"), choices=list(enumerate(sheets)), coerce=int
            )
        for place in range(min(columns, MOST_COLUMNS)):
            self.fields[f"kind_{place}"] = forms.ChoiceField(choices=lambda: choices(CHOOSABLE))
        self.columns = columns

    @classmethod
    def of(cls, facts: TableFacts) -> Self:
        kinds = {f"kind_{place}": kind.value for place, kind in enumerate(facts.kinds)}
        initial = {
            "encoding": facts.encoding,
            "separator": TAB if facts.separator == "\t" else facts.separator,
            "head": facts.head,
            "area": facts.area,
            "sheet": facts.sheet,
            "use": NEVER if facts.never else LINES,
            "carried": ABOVE if facts.carried else EMPTY,
        }
        return cls(initial=initial | kinds, columns=len(facts.kinds), sheets=facts.sheets)

    def reading(self) -> Reading:
        told = self.cleaned_data
        kinds = (told.get(f"kind_{place}", ColumnKind.SKIP) for place in range(self.columns))
        return Reading(
            encoding=told["encoding"],
            separator="\t" if told["separator"] == TAB else told["separator"],
            head=told["head"],
            area=told["area"],
            kinds=tuple(map(ColumnKind, kinds)),
            sheet=told.get("sheet", 0),
            never=told["use"] == NEVER,
            carried=told["carried"] == ABOVE,
        )


class ConfirmForm(SourceForm):
    title = Prose(label=_("Title of the table"), limit=300, required=True)
    office = Prose(
        label=_("Office of rows that name none"),
        limit=200,
        help_text=_("Left empty, it is named like the table."),
    )
    published = Prose(label=_("Date of the table"), limit=40)

    def provenance(self, pseudonym: str) -> Provenance:
        return Provenance(**asdict(self.source), entered_by=pseudonym)
