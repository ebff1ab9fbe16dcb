"""Dates of the case, what happened then, and how far the case has come."""

import re
from collections.abc import Iterator
from datetime import date

from clarion.countries.report import ReportTerms
from clarion.readers.case_report.clean import Clean
from clarion.readers.compiled import compiled
from clarion.readers.proposal import DateFound

CLAUSE = re.compile(r"(?:(?!\. )[^。;!?\n])*")
REST = re.compile(r"(?:(?!\. )[^,。;!?\n])*")
FAR = 400  # signs of a sentence around a day that are looked at
AROUND = 30  # signs, at most
ENDS = ("。", ";", "!", "?", "\n", ". ")


class Calendar:
    def __init__(self, terms: ReportTerms) -> None:
        self._terms = terms
        self._dates = tuple(compiled(pattern) for pattern in terms.dates)
        self._stages = tuple((code, compiled(pattern)) for code, pattern in terms.stages)

    def read(self, plain: Clean, text: str) -> tuple[tuple[DateFound, ...], str, str]:
        """The dates in order, and the latest stage that is told, in which words; "" if none is."""
        dates = sorted(self._found(plain, text), key=lambda one: one.span.start)
        each = ((code, pattern.search(plain.low)) for code, pattern in self._stages)
        told = [(code, found) for code, found in each if found]
        if not told:
            return tuple(dates), "", ""
        code, found = told[-1]
        return tuple(dates), code, self._words(plain, text, *found.span())

    def _words(self, plain: Clean, text: str, start: int, end: int) -> str:
        """With what stands around them in the clause, so that they can be judged."""
        behind = REST.match(plain.low, end, end + AROUND)
        begin = max(plain.low.rfind(sign, 0, start) for sign in (*ENDS, ",")) + 1
        span = plain.span(max(begin, start - AROUND), behind.end() if behind else end)
        return " ".join(text[span.start : span.end].split())

    def _found(self, plain: Clean, text: str) -> Iterator[DateFound]:
        for pattern in self._dates:
            for found in pattern.finditer(plain.low):
                day = self._day(found.groupdict())
                if day:
                    kind = self._kind(plain.low, found.start(), found.end())
                    span = plain.span(*found.span())
                    yield DateFound(text[span.start : span.end], day.isoformat(), kind, span)

    def _kind(self, low: str, start: int, end: int) -> str:
        """The stage named first after the date in its sentence; else the last one before it."""
        behind = CLAUSE.match(low, end)
        stop = min(behind.end() if behind else end, end + FAR)
        after = [(m.start(), code) for code, p in self._stages if (m := p.search(low, end, stop))]
        if after:
            return min(after)[1]
        near = max(0, start - FAR)
        begin = max(near, *(low.rfind(sign, near, start) + 1 for sign in ENDS))
        before = [
            (m.start(), code) for code, p in self._stages for m in p.finditer(low, begin, start)
        ]
        return max(before)[1] if before else ""

    def _day(self, parts: dict[str, str | None]) -> date | None:
        name = parts.get("name")
        month = self._terms.months[name] if name else int(parts.get("month") or 0)
        try:
            return self._terms.day_of(int(parts["year"] or 0), month, int(parts["day"] or 0))
        except ValueError:
            return None
