"""Drafts and verdicts as a proposal: in the words of the original, each number once."""

import re
from dataclasses import dataclass, field, replace

from clarion.countries.report import ReportTerms, Status
from clarion.readers.case_report.belonging import UNCLEAR
from clarion.readers.case_report.clean import Clean, comments
from clarion.readers.case_report.interpret import Interpreter
from clarion.readers.case_report.judge import Judge, Verdict
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import REPLACED, Draft, Office
from clarion.readers.compiled import compiled
from clarion.readers.proposal import LineFound, Proposal, Refused, Review, Span

# Whose it is nobody knows, or nobody needs to.
UNTOLD = frozenset({UNCLEAR, Status.STOP, Status.KEEP_SECRET})
ONCE = frozenset({Status.DEAD, REPLACED})  # refused, and once somebody's
COUNTS_DIFFER = "counts_differ"
HIDDEN = re.compile(r"\d[\d -]{5,18}\d")


@dataclass
class Lists:
    lines: dict[tuple[str, str], LineFound] = field(default_factory=dict)
    also: dict[tuple[str, str], list[Span]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    review: list[Review] = field(default_factory=list)
    weak: set[tuple[str, str]] = field(default_factory=set)  # of whom a sentence alone told
    wrong: set[str] = field(default_factory=set)  # said not to be theirs, wherever they stand
    inner: set[tuple[str, str]] = field(default_factory=set)  # the same, of extensions alone

    def part(self) -> None:
        """Whoever is told to have left, farther on and with the same number, has left it there."""
        for one in self.review:
            told = one.told if one.reason == Status.MOVED else None
            known = self.lines.get((told.e164, told.ext)) if told else None
            same = told and known and told.person in ("", known.person)
            if told and known and same and known.span.start < one.span.start:
                del self.lines[(told.e164, told.ext)]

    def settle(self) -> None:
        """Whose a number is may be clear in one place, and not in another."""
        clear = {key[0]: key for key in reversed(self.lines) if key[0] not in self.wrong}
        still = []
        for one in self.review:
            if one.reason == UNCLEAR and one.e164 in clear:
                self.also.setdefault(clear[one.e164], []).append(one.span)
            else:
                still.append(one)
        self.review = still


def proposed(writer: "Writer", report: Interpreter, judge: Judge) -> Proposal:
    """Without dates and stage."""
    lists, text = Lists(), writer.text
    for draft in report.drafts:
        _put(lists, writer, draft, judge.judge(draft))
    lists.refused += writer.refused(report.refused)
    lists.refused += hidden(text)
    lists.part()
    lists.settle()
    never = {one.e164 for one in lists.refused if one.e164} | lists.wrong
    return Proposal(
        lines=tuple(
            replace(line, also=tuple(lists.also.get(key, ())))
            for key, line in lists.lines.items()
            if line.e164 not in never and key not in lists.inner
        ),
        refused=tuple(sorted(lists.refused, key=lambda one: one.span.start)),
        review=tuple(lists.review),
    )


def _put(lists: Lists, writer: "Writer", draft: Draft, verdict: Verdict) -> None:
    span = writer.plain.span(draft.written.start, draft.written.end)
    raw = writer.text[span.start : span.end]
    inner = draft.written.ext != "" and verdict.reason != Status.DEAD
    if inner and (verdict.refused or (verdict.reason and draft.wrong)):
        lists.inner.add((verdict.e164, draft.written.ext))  # its other extensions may hold
    if verdict.refused:
        e164 = "" if inner else verdict.e164
        told = writer.told(raw, span, draft, verdict) if verdict.reason in ONCE else None
        lists.refused.append(Refused(raw, verdict.reason, span, e164, told))
    elif verdict.reason:
        lists.wrong |= {verdict.e164} if draft.wrong and verdict.e164 and not inner else set()
        told = writer.told(raw, span, draft, verdict)
        lists.review.append(Review(raw, verdict.reason, span, verdict.e164, told))
    else:
        line = writer.line(raw, span, draft, verdict)
        key = (line.e164, line.ext)
        known = lists.lines.get(key)
        if known is None:
            lists.lines[key] = line
        elif key in lists.weak and not draft.weak and _knows_better(line, known):
            lists.lines[key] = replace(line, raw=known.raw, span=known.span)
        elif draft.weak and key not in lists.weak and _knows_better(known, line):
            pass
        else:
            lists.lines[key] = merged(known, line)
        lists.weak = lists.weak - {key} if known or not draft.weak else lists.weak | {key}
        if known is None:
            return
        lists.also.setdefault(key, []).append(span)


def _knows_better(listed: LineFound, told: LineFound) -> bool:
    """Whether a list says more of the number than a sentence, or names somebody else."""
    if told.person:
        return bool(listed.person) and listed.person != told.person
    return bool(listed.org)


def merged(known: LineFound, again: LineFound) -> LineFound:
    """The same number twice is one line: what the first place leaves open, the second tells."""
    whole = known if known.person or not again.person else again
    other = again if whole is known else known
    told = {
        name: getattr(other, name)
        for name in ("org", "org_span", "title", "title_span")
        if not getattr(whole, name) and (whole.person == other.person or name.startswith("org"))
    }
    people = (whole.person, *whole.sharers, other.person, *other.sharers)
    others = tuple(name for name in dict.fromkeys(people) if name)[1:]
    return replace(whole, raw=known.raw, span=known.span, sharers=others, **told)


def hidden(text: str) -> list[Refused]:
    """Numbers in remarks of the markup: the page did not show them."""
    return [
        Refused(found[0], "comment", Span(start + found.start(), start + found.end()))
        for start, comment in comments(text)
        for found in HIDDEN.finditer(comment)
    ]


class Writer:
    def __init__(self, text: str, plain: Clean, terms: ReportTerms) -> None:
        self.text, self.plain = text, plain
        self._place = compiled(terms.place)
        self._blanks = (
            compiled(rf"(?<=[{terms.letters}])\s+(?=[{terms.letters}])") if terms.letters else None
        )

    def refused(self, found: list[tuple[Token, str]]) -> list[Refused]:
        spans = [(self.plain.span(token.start, token.end), reason) for token, reason in found]
        return [Refused(self.text[s.start : s.end], reason, s) for s, reason in spans]

    def told(self, raw: str, span: Span, draft: Draft, verdict: Verdict) -> LineFound | None:
        """Of a number that is no line to import; None where it is not clear whose it is."""
        if draft.role or draft.wrong or verdict.reason in UNTOLD:
            return None
        office_only = verdict.reason == COUNTS_DIFFER
        known = replace(draft, actor=None, sharers=[]) if office_only else draft
        return self.line(raw, span, known, verdict)

    def line(self, raw: str, span: Span, draft: Draft, verdict: Verdict) -> LineFound:
        actor, office = draft.actor, draft.office
        org = self._span(office.token) if office else None
        name = self._span(actor.name) if actor and actor.name else None
        also = self._span(actor.also) if actor and actor.also else None
        title = None
        if actor and actor.title:
            end = actor.title_once or max(actor.title_end, actor.title.end)
            title = self.plain.span(actor.title.start, end)
        return LineFound(
            raw=raw,
            span=span,
            e164=verdict.e164,
            ext=draft.written.ext,
            line_kind=verdict.kind,
            org=self._whole(office),
            place=self._where((office.whole or office).token) if office else "",
            person=self._said(name),
            title=self._said(title),
            flags=tuple(draft.flags),
            person_also=self._said(also),
            sharers=self._sharers(draft),
            org_span=org,
            person_span=name,
            title_span=title,
        )

    def _whole(self, office: Office | None) -> str:
        """刑庭, as 某某法院刑庭: the part alone says too little."""
        if office is None:
            return ""
        part = self._said(self._span(office.token))
        whole = self._said(self._span(office.whole.token)) if office.whole else ""
        if not whole or part in whole:
            return whole or part
        plain = self.plain.text[office.token.start : office.token.end]
        return f"{part}, {whole}" if plain.isascii() else f"{whole}{part}"

    def _sharers(self, draft: Draft) -> tuple[str, ...]:
        actors = [draft.actor, *draft.actor.sharers, *draft.sharers] if draft.actor else []
        names = dict.fromkeys(self._said(self._span(one.name)) for one in actors if one.name)
        return tuple(names)[1:]

    def _span(self, token: Token) -> Span:
        return self.plain.span(token.start, token.end)

    def _said(self, span: Span | None) -> str:
        """Names are often spaced out so that columns look even."""
        if span is None:
            return ""
        said = " ".join(self.text[span.start : span.end].split())
        return self._blanks.sub("", said) if self._blanks else said

    def _where(self, token: Token) -> str:
        place = self._place.match(self.plain.text, token.start, token.end)
        return (
            self._said(self.plain.span(*place.span()))
            if place and place.end() > place.start()
            else ""
        )
