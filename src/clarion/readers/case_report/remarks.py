"""A cell of remarks: what it says of the numbers of its row, and numbers of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.belonging import PRIVATE
from clarion.readers.case_report.interpret import PLAIN
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.state import REPLACED, Draft, Office
from clarion.readers.case_report.vouching import Vouching
from clarion.readers.compiled import compiled

AT_WORK = frozenset(
    {Label.WORK, Label.OFFICE, Label.DESK, Label.DUTY, Label.SWITCHBOARD, Label.FIXED}
)
OTHERS = frozenset({Label.HOME, Label.FAX})
OF_OFFICES = AT_WORK | {Label.FAX, Label.PHONE}
OF_LINE = OTHERS | {Label.DUTY, Label.SWITCHBOARD}
OF_ALL = frozenset({Label.DUTY, Label.SWITCHBOARD})  # lines that stay where somebody left
COUNTED = "123"
PARTED = frozenset({",", ";", STOP})
IN_REMARKS = PLAIN | {Sort.STOP, Sort.STATUS}


class Remarks:
    def __init__(self, vouching: Vouching, terms: ReportTerms, text: str) -> None:
        self._vouching, self._text = vouching, text
        self._renewed = compiled(terms.renewed, re.IGNORECASE)
        self._kinds = Kinds(terms.amended)
        self._authority = compiled(terms.authority)
        self._mistaken = compiled(terms.beside.mistaken, re.IGNORECASE)

    def on_numbers(self, tokens: Sequence[Token], drafts: Sequence[Draft]) -> None:
        """手机打错了: of the numbers that it names, or of all of them."""
        mistaken = self._mistaken.search(self._text[tokens[0].start : tokens[-1].end])
        said = [one for one in tokens if one.sort != "blank"]
        if len(said) == 1 and said[0].code in OF_LINE:
            _call(drafts, said[0].code)  # 传真, and no more
            return
        wrong = self._vouching.is_wrong(tokens) or (mistaken[0] if mistaken else "")
        status = next((one.code for one in tokens if one.sort == Sort.STATUS), "")
        role = next((one.code for one in tokens if one.sort == Sort.ROLE), "")
        named = self._named(tokens) if status or role else _labels(tokens)
        all_of_them = any(one.sort == Sort.ALL for one in tokens)
        every = named or all_of_them or not any(map(self._is_official, drafts))
        mobiles = [] if every else [it for it in drafts if not it.written.fixed]
        meant = [one for one in drafts if _is_named(one, named)]
        for draft in self._of_count(meant, tokens) or drafts:
            if wrong and (draft in mobiles or not mobiles):
                draft.wrong, draft.unclear = True, wrong
            if status != Status.MOVED or draft.label not in OF_ALL:
                draft.status = draft.status or status
            firm = role == PRIVATE and not self._is_official(draft)
            if (named or firm) and role and not draft.role:
                draft.role = role  # 宅电是他岳父家; 私人公司

    def _is_official(self, draft: Draft) -> bool:
        """Of an authority, or of no office that is told."""
        office = draft.office.token if draft.office else None
        return office is None or bool(self._authority.search(self._text, office.start, office.end))

    def _named(self, tokens: Sequence[Token]) -> set[str]:
        """要求别再打手机，只打办公室: of which lines the clause is that has the word.

        请勿再打，可打办公室: of no line that is told behind it.
        """
        told = [n for n, one in enumerate(tokens) if one.sort == Sort.STATUS]
        told = told or [n for n, one in enumerate(tokens) if one.sort == Sort.ROLE]
        place = told[0]
        parts = [n for n, one in enumerate(tokens) if one.sort in PARTED]
        begin = max((n + 1 for n in parts if n < place), default=0)
        end = min((n for n in parts if n > place), default=len(tokens))
        said = self._kinds.told(self._text[tokens[place].start : tokens[place].end])
        clause = _labels(tokens[begin:end]) | ({said} if said else set())
        moved = tokens[place].code == Status.MOVED  # 窗口说，他已调走: of whom, and of no line
        return clause if moved else clause or _labels(tokens[:place])

    def _of_count(self, drafts: Sequence[Draft], tokens: Sequence[Token]) -> Sequence[Draft]:
        """手机2停机: of the second one."""
        for one, after in pairwise(tokens):
            said = self._text[after.start : after.end]
            if one.sort == Sort.LABEL and after.sort == "digits" and said in COUNTED:
                return drafts[int(said) - 1 : int(said)] or drafts
        return drafts

    def on_another(
        self, tokens: Sequence[Token], row: Sequence[Draft], drafts: Sequence[Draft]
    ) -> None:
        """A number in a remark is somebody's whom the row is not about, or replaces one of it."""
        if self._renews(tokens, row, drafts):
            return
        said = [one for one in tokens if not self._vouching.is_filler(one)]
        offices = [one for one in said if one.sort == Sort.UNIT]
        if len(offices) == 1 and _is_of_office(said, drafts):
            for draft in drafts:
                draft.actor, draft.role = None, ""
                draft.unclear, draft.office = "", self._office(offices[0], draft.office)
        elif any(one.sort not in PLAIN | {Sort.STOP} for one in said):
            for draft in drafts:
                draft.unclear = self._text[tokens[0].start : tokens[-1].end]
                draft.office = draft.actor = None

    def _renews(
        self, tokens: Sequence[Token], row: Sequence[Draft], drafts: Sequence[Draft]
    ) -> bool:
        """新号15400000501，旧号不用: of whom the row is about, instead of the one of its kind."""
        old = [one for one in row if drafts and one.written.fixed == drafts[0].written.fixed]
        if len(drafts) != 1 or len(old) != 1:
            return False
        if not self._renewed.search(self._text, tokens[0].start, drafts[0].written.start):
            return False
        old[0].status, drafts[0].status = REPLACED, ""
        drafts[0].unclear, drafts[0].wrong = "", False
        return True

    def _office(self, token: Token, of_row: Office | None) -> Office:
        """看守所, in the row of a whole name that has this word."""
        word = self._text[token.start : token.end]
        whole = self._text[of_row.token.start : of_row.token.end] if of_row else ""
        return of_row if of_row and word in whole else Office(token, top=True, indent=0)


def _labels(tokens: Sequence[Token]) -> set[str]:
    return {one.code for one in tokens if one.sort == Sort.LABEL}


def _call(drafts: Sequence[Draft], label: str) -> None:
    """The one landline of the row that nothing else was said of."""
    open_ones = [one for one in drafts if one.written.fixed and not one.own_label]
    if len(open_ones) == 1:
        open_ones[0].label = label


def _is_named(draft: Draft, labels: set[str]) -> bool:
    if not draft.written.fixed:
        return Label.MOBILE in labels
    if draft.label in OTHERS:
        return draft.label in labels
    return bool(AT_WORK & labels)


def _is_of_office(said: Sequence[Token], drafts: Sequence[Draft]) -> bool:
    """看守所传真0415-0000121: a landline that an office and the word for its kind lead to."""
    labels = {one.code for one in said if one.sort == Sort.LABEL}
    plain = all(one.sort in IN_REMARKS | {Sort.UNIT} for one in said)
    return plain and bool(labels & OF_OFFICES) and all(one.written.fixed for one in drafts)
