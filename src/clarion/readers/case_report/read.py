"""The whole way from a text to a proposal."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from clarion.countries.base import Profile
from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.amends import Amends
from clarion.readers.case_report.annotated import Annotated
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.asked import Wondered
from clarion.readers.case_report.barred import Barred, leading
from clarion.readers.case_report.below import Below
from clarion.readers.case_report.chat import Stamps
from clarion.readers.case_report.clean import Clean, Plain
from clarion.readers.case_report.columns import Words
from clarion.readers.case_report.compose import Composer
from clarion.readers.case_report.counted import Counting
from clarion.readers.case_report.courtesy import Courtesy
from clarion.readers.case_report.dialect import made_plain
from clarion.readers.case_report.forms import Forms
from clarion.readers.case_report.grid import Grids
from clarion.readers.case_report.grouped import Grouped
from clarion.readers.case_report.headed import Headed
from clarion.readers.case_report.heeded import Heeded
from clarion.readers.case_report.in_full import in_full
from clarion.readers.case_report.inner import Extensions, Page
from clarion.readers.case_report.judge import Judge
from clarion.readers.case_report.kind_said import without_kind
from clarion.readers.case_report.lex import Lexer, Token
from clarion.readers.case_report.line_reader import LineReader
from clarion.readers.case_report.lines import is_spaced, lines_of, masked_in
from clarion.readers.case_report.link import Linker, Written
from clarion.readers.case_report.moved import answer, move
from clarion.readers.case_report.numbered import Numbered
from clarion.readers.case_report.page import foot_of
from clarion.readers.case_report.propose import Writer, proposed
from clarion.readers.case_report.recalled import Recalled
from clarion.readers.case_report.remarked import RemarksBehind
from clarion.readers.case_report.renumbered import Renumbered
from clarion.readers.case_report.replies import Replies
from clarion.readers.case_report.retold import Retold
from clarion.readers.case_report.rows import RowReader
from clarion.readers.case_report.scan import Piece, Scanner
from clarion.readers.case_report.signed import Signed
from clarion.readers.case_report.square import tag_of
from clarion.readers.case_report.tables import Tables
from clarion.readers.case_report.trunk import with_trunk
from clarion.readers.case_report.unheard import Unsure
from clarion.readers.case_report.when import Calendar
from clarion.readers.compiled import compiled
from clarion.readers.proposal import Proposal
from clarion.readers.told import Sayings

LONGEST = 300_000  # characters
KNOWN = frozenset({Sort.LABEL, Sort.FIELD, Sort.TITLE, Sort.UNIT, Sort.NOT_PHONE, Sort.STATUS})


class TooLong(ValueError):
    """This report is longer than 300,000 characters. Please give it in parts."""


class Grammar:
    """The patterns of one country, made once."""

    def __init__(self, terms: ReportTerms) -> None:
        self.terms = terms
        self.scanner = Scanner(terms.shapes)
        spread = compiled(terms.spread)
        self.numbering, said = (
            compiled(terms.numbering),
            compiled(terms.shapes.said, re.IGNORECASE),
        )
        self.lexer = Lexer(terms)
        kin = (one for one in terms.words if one.sort == Sort.ROLE)
        stamps = Stamps(terms.copied, kin, self._is_word)
        self.plain = Plain(
            signs=terms.signs,
            fold=terms.fold,
            number=self.scanner.number,
            inner=terms.shapes.extension,
            spread=spread,
            numbering=self.numbering,
            said=said,
            tag=tag_of(terms.shapes.tag),
            stamps=stamps,
            foot=foot_of(terms.copied.foot),
            allowed=leading(terms.amended.allowed),
            alive=compiled(terms.amended.alive),
            abbreviated=compiled(terms.abbreviated),
        )
        self.headed = Headed(terms)
        self.linker = Linker(terms.shapes)
        self.extensions = Extensions(terms, self.lexer)
        self.composer, self.courtesy = Composer(terms), Courtesy(terms)
        self.calendar = Calendar(terms)

    def words(self, said: str) -> list[Token]:
        """Of a text in small letters."""
        return self.lexer.lex(said, said, 0, len(said), {})

    def composed(self, tokens: list[Token], text: str, names: set[str]) -> Sequence[Token]:
        """Names and offices put together of the words of a line."""
        tokens = self.composer.compose(tokens, text, names)
        return without_kind(in_full(self.courtesy.read(tokens, text), text), text)

    def _is_word(self, said: str) -> bool:
        return any(one.sort in KNOWN for one in self.words(said))


def read_report(text: str, *, profile: Profile, default_area_code: str | None = None) -> Proposal:
    """All lines, refusals and doubts of a report, with their places in `text`.

    `default_area_code` is the last resort of local numbers without one. Raises TooLong.
    """
    if len(text) > LONGEST:
        raise TooLong
    grammar, sayings = _grammar(profile)
    plain = made_plain(text, grammar.plain, profile.report.dialect)
    pieces = list(grammar.scanner.scan(plain.low))
    cities, default = profile.report.cities, default_area_code or ""
    pieces = with_trunk(pieces, plain.low, grammar.scanner, cities, default)
    written = grammar.linker.link(pieces, plain.low)
    report = _interpreted((grammar, sayings), plain, pieces, written, default)
    remarks = RemarksBehind(sayings, plain.text, profile.report.corrections)
    remarks.mark(report.drafts)
    remarks.mark_rows(report.remarked)
    unsure = Unsure(profile.report.unheard, plain.low)
    unsure.mark(report.drafts)
    unsure.mark_rows(report.remarked)
    judge = Judge(
        profile.numbers.normalise,
        report.areas.seen,
        profile.report.beside,
        offices=report.offices.are_named,
        desk=report.is_desk,
    )
    dates, stage, said = grammar.calendar.read(plain, text)
    proposal = proposed(Writer(text, plain, grammar.terms), report, judge)
    return replace(proposal, dates=dates, stage=stage, stage_said=said)


_grammars: dict[str, tuple[Grammar, Sayings]] = {}


def _grammar(profile: Profile) -> tuple[Grammar, Sayings]:
    known = _grammars.get(profile.name)
    if known is None or known[0].terms is not profile.report:
        grammar = Grammar(profile.report)
        known = _grammars[profile.name] = grammar, Sayings(profile, grammar.words)
    return known


def _interpreted(
    known: tuple[Grammar, Sayings],
    plain: Clean,
    pieces: list[Piece],
    written: list[Written],
    default: str,
) -> RowReader:
    grammar, sayings = known
    written = _with_extensions(grammar, plain, pieces, written)
    at = _by_place(written)
    ends = {one.start: one.end for one in written}
    masked = masked_in(plain.low, pieces, ends)
    report = RowReader(grammar.terms, plain.text, at, Areas(grammar.terms, default))
    report.spaced = is_spaced(masked)
    tables = Tables(grammar.lexer, grammar.terms)
    names: set[str] = set()

    def words(start: int, end: int) -> Sequence[Token]:
        tokens = grammar.lexer.lex(masked, plain.text, start, end, ends)
        tokens = grammar.headed.apply(tokens, masked, start, end)
        return grammar.composed(tokens, plain.text, names)

    replies = Replies(grammar.terms, masked, plain.lead)
    numbered = Numbered(grammar.terms.amended.items, masked)
    lines = list(lines_of(masked, replies.cuts() | numbered.cuts))
    forms = Forms(tables, grammar.terms, masked, plain.text).records(lines)
    counting = Counting(grammar.terms, sayings, words)
    grids = Grids(tables, sayings.dated, plain.text, masked, words).find(lines)
    below = Below(sayings, plain.text, grammar.terms, words)
    reader = LineReader(report, tables, grammar.numbering, words)
    for number, (start, end) in enumerate(lines):
        reader.begin(grids.get(number))
        masked = counting.hear(masked, (start, end), report.drafts)
        heard = below.hear(masked, (start, end), report.drafts, row=tables.open is not None)
        if heard is None:
            continue
        masked = heard
        if number in forms:
            reader.read_record(number, masked[start:end], forms[number])
        else:
            reader.read(number, masked, start, end)
    masked = counting.cut(masked, numbered, report.drafts)
    _look_again(grammar.terms, masked, plain, report, words)
    replies.look(report.drafts, numbered.cuts)
    _hear_notes(known, masked, numbered, report, words)
    _recall(known, masked, plain, report, words)
    return report


def _with_extensions(
    grammar: Grammar, plain: Clean, pieces: list[Piece], written: list[Written]
) -> list[Written]:
    """Of lists and columns, too, where the digits stand alone."""
    masked = masked_in(plain.low, pieces, {one.start: one.end for one in written})
    page = Page(plain.text, masked, list(lines_of(masked)), spaced=is_spaced(masked))
    return grammar.extensions.add(page, pieces, written)


def _look_again(
    terms: ReportTerms, masked: str, plain: Clean, report: RowReader, words: Words
) -> None:
    """What one place of the report says of numbers that another has told."""
    drafts = report.drafts
    report.heard.settle(drafts)
    report.stop_early()
    report.kinds_told.settle(drafts)
    drafts += Amends(terms, masked).amend(drafts)
    drafts.sort(key=lambda one: one.written.start)
    move(terms, masked, plain.text, drafts, words)
    answer(terms, masked, drafts, words)
    Signed(terms.copied, masked).mark(drafts)
    Grouped(terms, masked, words).mark(drafts)
    Wondered(masked, words).mark(drafts)
    posts = [(bisect_left(plain.begins, at), number) for at, number in plain.posts]
    Retold(terms, masked, drafts, posts).look()


def _hear_notes(
    known: tuple[Grammar, Sayings], masked: str, numbered: Numbered, report: RowReader, words: Words
) -> None:
    """What later notes and sentences say of numbers that were told above."""
    terms, sayings = known[0].terms, known[1]
    Barred(terms.amended, masked).mark(report.drafts)
    heeded = Heeded(terms, masked, sayings, words)
    heeded.look(numbered.notes, report.drafts)
    heeded.below(report.notes.lines())


def _recall(
    known: tuple[Grammar, Sayings], masked: str, plain: Clean, report: RowReader, words: Words
) -> None:
    """What later lines say of somebody, or of a number."""
    terms, drafts = known[0].terms, report.drafts
    remarks = [
        *Annotated(terms, masked, plain.lead, words).remarks(drafts),
        *Renumbered(terms, masked).remarks(drafts),
    ]
    Recalled(terms, masked, known[1], words).look(drafts, remarks)


def _by_place(written: Iterable[Written]) -> dict[int, list[Written]]:
    at: dict[int, list[Written]] = {}
    for one in written:
        at.setdefault(one.start, []).append(one)
    return at
