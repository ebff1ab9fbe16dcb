"""How a table is read, column by column; and where it comes from."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Self

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clarion.actions.intake.open_table import Reading
from clarion.actions.intake.table_facts import TableFacts
from clarion.actions.provenance import Provenance
from clarion.readers.table.encoding import ENCODINGS, HONG_KONG, TAIWAN
from clarion.readers.table.separators import SEPARATORS
from clarion.rules.vocabulary import ColumnKind
from clarion.web.forms.calm import CalmForm, Prose
from clarion.web.forms.source import SourceForm
from clarion.web.labels import choices

ENCODING_NAMES = {
    "utf-8": _("UTF-8 (everything today)"),
    "gb18030": _("GB18030, GBK (mainland China)"),
    TAIWAN: _("Big5 (Taiwan)"),
    HONG_KONG: _("Big5 with the signs of Hong Kong"),
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

    def __init__(self, *args: Any, facts: TableFacts, **kwargs: Any) -> None:
        """What a column holds that was made here is no question."""
        super().__init__(*args, **kwargs)
        if facts.sheets:
            self.fields["sheet"] = forms.TypedChoiceField(
                label=_("Sheet"), choices=_sheets(facts), coerce=int
            )
        self.known = [kind if kind is ColumnKind.LINE else ColumnKind.SKIP for kind in facts.kinds]
        for place, kind in enumerate(facts.kinds[:MOST_COLUMNS]):
            if kind is not ColumnKind.LINE:
                self.fields[f"kind_{place}"] = forms.ChoiceField(choices=lambda: choices(CHOOSABLE))

    @classmethod
    def of(cls, facts: TableFacts, told: Mapping[str, Any] | None = None) -> Self:
        """As it is read now; `told`: what a page sent."""
        kinds = {f"kind_{place}": kind.value for place, kind in enumerate(facts.kinds)}
        initial = {
            "encoding": facts.encoding,
            "separator": TAB if facts.separator == "\t" else facts.separator,
            "head": facts.head,
            "area": facts.area,
            "sheet": str(facts.sheet),
            "use": NEVER if facts.never else LINES,
            "carried": ABOVE if facts.carried else EMPTY,
        }
        return cls(told, initial=initial | kinds, facts=facts)

    def reading(self) -> Reading:
        told = self.cleaned_data
        kinds = (told.get(f"kind_{place}", kind) for place, kind in enumerate(self.known))
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


def _sheets(facts: TableFacts) -> list[tuple[int, str]]:
    """Those that nobody saw who opened the workbook stand last, with a mark."""
    shown = len(facts.sheets) - facts.hidden
    return [
        (at, name if at < shown else gettext("%(sheet)s (hidden)") % {"sheet": name})
        for at, name in enumerate(facts.sheets)
    ]


class ConfirmForm(SourceForm):
    title = Prose(label=_("Title of the table"), limit=300, required=True)
    office = Prose(
        label=_("Of which office are the rows that name none?"),
        limit=200,
        help_text=_("Left empty, their numbers are not taken; the list of refusals names them."),
    )
    published = Prose(label=_("Date of the table"), limit=40)

    @property
    def typed(self) -> dict[str, str]:
        """As it stands in the page, whether it can be taken so or not."""
        return {name: self.data[name] for name in self.fields if name in self.data}

    def provenance(self, pseudonym: str) -> Provenance:
        return Provenance(**asdict(self.source), entered_by=pseudonym)
