"""Who has gone to another office and kept the number; which office answers a number."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Draft, Office
from clarion.readers.compiled import compiled

Words = Callable[[int, int], Sequence[Token]]
LINE = re.compile(r"[^\n]+")
SENTENCE = re.compile(r"[。!?;]")
LONGEST = 300  # signs of a line that tells so
LONGEST_NAME = 30  # signs of the name of an office


def move(terms: ReportTerms, masked: str, text: str, drafts: Sequence[Draft], words: Words) -> None:
    """王大明调到西关派出所（当副所长），手机没换: his mobile is there now."""
    kept, goes = compiled(terms.kept, re.IGNORECASE), compiled(terms.amended.goes)
    mobiles: dict[str, list[tuple[Draft, Actor]]] = {}
    for draft in drafts:
        actor = draft.actor
        if actor and actor.name and not draft.written.fixed:
            name = text[actor.name.start : actor.name.end]
            mobiles.setdefault(name, []).append((draft, actor))
    for line in LINE.finditer(masked):
        for gone in goes.finditer(masked, *line.span()):
            if kept.match(masked, gone.end()):
                tokens = words(max(line.start(), gone.end() - LONGEST), gone.end())
                _to(tokens, text, mobiles, gone)


def _to(
    tokens: Sequence[Token],
    text: str,
    mobiles: dict[str, list[tuple[Draft, Actor]]],
    gone: re.Match[str],
) -> None:
    """The last office of what is told of it, and the title if any, of the last name before."""
    begin = max(gone.start(), gone.end("verb"))
    units = [n for n, one in enumerate(tokens) if one.sort == Sort.UNIT and one.end > begin]
    if not units:
        return
    unit = tokens[units[-1]]
    titles = [one for one in tokens[units[-1] :] if one.sort == Sort.TITLE]
    if not titles and (unit.code == "part" or tokens[-1].start > unit.start):
        return
    told = text[tokens[0].start : gone.start()]
    if unit.start < begin:  # 王大明已调任东关派出所: it may have his name, which nobody knows
        told = SENTENCE.split(told)[-1]
        unit = replace(unit, start=begin)
    name = max(mobiles, key=told.rfind, default="")
    office, title = Office(unit, top=True, indent=0), titles[-1] if titles else None
    end = title.end if title else 0
    for draft, actor in mobiles[name] if name and name in told else ():
        draft.actor = replace(actor, title=title, title_end=end, office=office)
        draft.office = office


def answer(terms: ReportTerms, masked: str, drafts: Sequence[Draft], words: Words) -> None:
    """0536-0000121。我打过去，接的人说是东关派出所: a landline of which nothing else is known."""
    answers, authority = compiled(terms.amended.answers), compiled(terms.authority)
    for draft in drafts:
        told = answers.match(masked, draft.written.end)
        known = draft.actor is not None or draft.office is not None
        if told is None or known or not draft.written.fixed:
            continue
        end = min(len(masked), told.end() + LONGEST_NAME)
        end = min(end, *(at for at in [masked.find("\n", told.end(), end)] if at > 0), end)
        unit = next((one for one in words(told.end(), end) if one.sort == Sort.UNIT), None)
        if unit and unit.start == told.end() and authority.search(masked, unit.start, unit.end):
            draft.office, draft.unclear = Office(unit, top=True, indent=0), ""
