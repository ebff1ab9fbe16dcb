"""Which area code a local number without one belongs to: the nearest that the page gives it."""

import re
from collections.abc import Sequence
from typing import Protocol

from clarion.countries.report import ReportTerms
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.codes_by_place import CodesByPlace
from clarion.readers.case_report.state import Draft, Line, Office
from clarion.readers.compiled import compiled

SIGNS = re.compile(r"[\w\s]")
WORD = re.compile(r"[^\W\d_]")
OF_PLACE = 2  # signs behind the name of a city: 唐山地区


class Report(Protocol):
    """The part of the interpreter that an area code changes."""

    line: Line
    drafts: list[Draft]

    def said_of_place(self, office: Office | None) -> str: ...


class Areas:
    """Same list → line → office → header; the report's own default comes last."""

    def __init__(self, terms: ReportTerms, default: str) -> None:
        self.default = default
        self.seen: set[str] = set()
        self._code = compiled(terms.shapes.area)
        self._calling_code = terms.shapes.calling_code
        self._hotline = compiled(terms.shapes.hotline)
        self._cities = terms.cities
        names = sorted(terms.cities, key=len, reverse=True)
        self._city = compiled(f"(?:{'|'.join(names)}){terms.no_city}") if names else None
        self._place = compiled(terms.place)
        self._chain = (-1, "")
        self._office = self._header = self._last = ""
        self._before = ""  # the last one but one, where a number told the last of its own
        self._line_area = (-1, "")
        self._blocked = False
        self._row = self._column = ""  # of the table's row and column that is read
        self._told: set[str] = set()
        self._of_local: dict[str, str] = {}  # of the numbers that were told with their area
        self._named: dict[str, str] = {}  # place → code, where the report says so
        self._names_place = tuple(map(re.compile, terms.place_codes))
        self._by_place = CodesByPlace(terms.place)
        self._part = self._part_told = ""  # how this part of the report is numbered, and that one
        self._outside = ""  # the code that holds again behind that one
        self._left = ""  # the one that held before this part of the report named another city
        self._part_begins = 1_000_000  # the line in which a part of the report begins
        self._declared = -1  # the line in which an area was told last
        self._general = False  # whether the code above is told for more than its own part

    def is_hotline(self, digits: str) -> bool:
        return self._hotline.fullmatch(digits) is not None

    def next_part(self, numbering: str, line: int) -> None:
        """九、… (0531); with 十、 the code of before holds again."""
        self._part_begins, self._left = line, ""
        self._part = SIGNS.sub("", numbering)[:1] + ("1" if re.search(r"\d", numbering) else "")
        if self._outside and self._part == self._part_told:
            self._header = self._last = self._outside
            self._outside = ""

    def is_city(self, said: str) -> bool:
        return said in self._cities

    def enter(self, heading: str) -> None:
        """Another office; in a city with another code, the codes above no longer hold."""
        self._office = ""
        found = self._city.search(heading) if self._city else None
        named = self._code_named(heading)
        codes = (named,) if named else self._cities[found[0]] if found else ()
        if not codes:
            return
        known = self._header or self._last or self.default.removeprefix("0")
        code = next((one for one in codes if one in {known, *self._told}), codes[0])
        if code in self._told:
            self._header, self._last, self._blocked = code, code, False
        elif known and known != code:
            self._left = self._left or self._header
            self._header = self._last = self._before = ""
            self._blocked = self.default.removeprefix("0") != code
        elif known:
            self._blocked = False

    def is_place(self, heading: str) -> bool:
        """【唐山】0315, 唐山市/0315: whether a heading says no more than where, and its code."""
        said = "".join(WORD.findall(heading))
        city = self._city.match(said) if self._city else None
        near = city is not None and len(said) - city.end() <= OF_PLACE
        return near or self._place.fullmatch(said) is not None

    def leave(self) -> None:
        """Another body, of which the codes of the office above say nothing."""
        self._office = ""

    def _code_named(self, heading: str) -> str:
        low = heading.lower()
        return next((code for name, code in self._named.items() if name in low), "")

    def tell(self, line: str) -> None:
        """大连区号0411, 0412 for Anshan: said before the headings in which these places stand."""
        for pattern in self._names_place:
            for found in pattern.finditer(line):
                self._named[found["name"].lower()] = found["code"]
                self._told.add(found["code"])

    def alone(self, digits: str, report: Report) -> None:
        """(0377) behind a heading says no more than the area code."""
        if digits.startswith("0") and self._code.fullmatch(digits):
            self.declare(digits, "before", report)

    def behind(self, digits: str, drafts: Sequence[Draft]) -> None:
        """0000121、0000122（0536）: of all the numbers of a list, where none has its own."""
        found = self._code.fullmatch(digits)
        if found is None or not digits.startswith("0"):
            return
        self.seen.add(found["code"])
        for draft in drafts:
            if draft.written.bare and draft.written.chain == drafts[-1].written.chain:
                draft.areas.insert(0, found["code"])

    def of_line(self, digits: str, line: int) -> bool:
        """Of one line alone, where another code holds; whether it is one."""
        found = self._code.fullmatch(digits)
        known = self._header or self._last
        if found is None or not digits.startswith("0") or known in {"", found["code"]}:
            return False
        self._line_area = (line, found["code"])
        self.seen.add(found["code"])
        return True

    def go_on(self, line: int) -> None:
        """The code of the line above is that of this one, too."""
        self._line_area = (line, self._line_area[1])

    def in_row(self, cell: str) -> None:
        """What a column of area codes says; an empty cell means the same as above."""
        digits = re.sub(r"\D", "", cell).removeprefix(self._calling_code)
        found = self._code.fullmatch(digits)
        if found:
            self._row = found["code"]
            self.seen.add(self._row)

    def in_column(self, code: str) -> None:
        """What the name of the column says: 办公电话（0536）."""
        self._column = code
        if code:
            self.seen.add(code)

    def end_rows(self) -> None:
        self._row = self._column = ""

    def declare(self, digits: str, code: str, report: Report) -> None:
        found = self._code.match(digits)
        if found is None:
            return
        area = found["code"]
        self.seen.add(area)
        self._told.add(area)
        if code == "after":
            self._declare_above(area, [*report.drafts, *report.line.drafts])
            return
        for draft in report.line.drafts:
            draft.areas.insert(0, area)
        self._by_place.tell(report.said_of_place(report.line.office), area)
        if self._header and report.line.office and not report.line.numbered:
            self._office = self._last = area  # 女子监狱(区号0451): of this office alone
        elif self._declared != report.line.number:  # 金昌区号0935，兰州区号0931: the first holds
            if report.line.numbered and not report.line.drafts and self._general:
                before = self._outside or self._header or self._left
                self._outside, self._part_told = before, self._part
            self._general = not report.line.numbered
            self._header, self._last, self._blocked = area, area, False
            self._before = ""
        self._declared = report.line.number

    def _declare_above(self, area: str, drafts: Sequence[Draft]) -> None:
        """以上区号0335: of this part of the report, and of all that nothing else was told of."""
        for draft in drafts:
            if draft.loose or (draft.written.bare and draft.line > self._part_begins):
                draft.areas.insert(0, area)
                draft.loose = False

    def _note_own(self, draft: Draft, office: str) -> None:
        """With its area. Where a relative or a lawyer lives says nothing of the offices."""
        area = draft.written.area
        self._chain = (draft.written.chain, area)
        self._line_area = (draft.line, area)
        if not draft.role or draft.role == UNCLEAR:
            self.seen.add(area)
            self._before = self._before if self._last == area else self._last
            self._office = self._last = area
            self._by_place.tell(office, area)

    def note(self, draft: Draft, office: str = "") -> None:
        """Before or after a number: what it tells of areas, and what it is told.

        `office`: of a place, perhaps, of which the report says the code.
        """
        written = draft.written
        if written.area:
            self._of_local[written.local] = written.area
        elif written.bare and written.local in self._of_local:
            self._line_area = (draft.line, self._of_local[written.local])
        named = self._code_named(office) if self._named and office else ""
        if named and written.bare and named != self._office:
            self._office = named
        if not written.bare:
            if written.area:
                self._note_own(draft, office)
            return
        listed = self._chain[1] if self._chain[0] == written.chain else ""
        in_line = self._line_area[1] if self._line_area[0] == draft.line else ""
        self._general = self._general or self._part_begins > self._declared
        placed = self._office or self._by_place.code(office)
        found = (listed, self._column or self._row, in_line, placed, self._header)
        draft.areas = list(dict.fromkeys(area for area in found if area))
        draft.loose = not draft.areas
        if not self._blocked and self.default:
            draft.areas.append(self.default)
        draft.areas += [one for one in (self._last, self._before) if one]
        self._last = self._column or self._last
        draft.blocked = self._blocked
