"""Which number a remark is about: the one before it, the next one, or none of the line."""

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.behind import is_of_their_line
from clarion.readers.case_report.holders import Holders
from clarion.readers.case_report.lex import STOP, Token
from clarion.readers.case_report.near import END
from clarion.readers.case_report.state import MERE, Actor, Draft
from clarion.readers.case_report.told import Told
from clarion.readers.compiled import compiled

OPENS = frozenset({"[", "【"})
OF_ONE = frozenset({"run", "blank", Sort.PERSON, Sort.ROLE, Sort.LABEL})
OF_ONE_EN = OF_ONE | {Sort.TITLE, Sort.OF, ":"}
OF_KIN = frozenset({"relative", "victim_side", "lawyer"})
LEAD = 6  # signs: the article before whom a sentence is about
CLAUSES = frozenset({STOP, ",", ";"})
BEFORE_ROLE = frozenset({"run", "blank", Sort.OF})
NEAR = 8  # signs
LETTERS = 36  # as many, of words in letters
TAIL = range(3, 6)  # digits, by which a number is spoken of
FAR = 60  # numbers, to the one that ends so
NAMED = frozenset({Sort.PERSON, Sort.TITLE})
WHO = NAMED | {Sort.UNIT, Sort.ROLE}
OF_REMARK = frozenset({Sort.STATUS, "run", "blank", STOP, ",", "(", ")"})
HEADING = 40  # signs, at most
LONG_HEADING = 100  # where it ends with a remark in brackets
PLACE = re.compile(r"(?:[a-z]{1,3} )?[^\W\d_][\w'’-]*")  # the village, or Urumqi
AT_WORK = frozenset({Label.WORK, Label.OFFICE})
OWN_LINES = frozenset({Label.HOME, Label.FAX, Label.WORK, Label.OFFICE})


class Meant(Holders):
    def __init__(self, terms: ReportTerms, text: str, areas: Areas) -> None:
        super().__init__(terms, text, areas)
        self._succeeds = compiled(terms.beside.succeeds)
        self._his_line = compiled(terms.beside.his_line)
        self._itself = compiled(terms.corrections.itself, re.IGNORECASE)
        self._of_him = compiled(terms.beside.of_him, re.IGNORECASE)
        self._old = compiled(terms.old, re.IGNORECASE)
        self.drafts: list[Draft] = []
        self.told = Told(text)

    def _is_of_tail(self, place: int) -> bool:
        """Of the number that ends so, and of no other: digits right before the words for it."""
        tail = self.back(place)
        tail = self.back(place, 2) if tail.sort == "run" and tail.end - tail.start <= NEAR else tail
        said = self.text[tail.start : tail.end] if tail.sort == "digits" else ""
        near = islice(reversed(self.drafts), FAR)
        return len(said) in TAIL and any(one.written.digits.endswith(said) for one in near)

    def _is_of_kin_alone(self, place: int) -> bool:
        """家属要求不要再打给他们, 请不要打电话给家属: of no official who was told of above."""
        if self.tokens[place].code != Status.STOP:
            return False
        if self.line.drafts or self._asks_for_him(place):
            return False
        ahead = next((one for one in self.tokens[place + 1 :] if one.sort not in BEFORE_ROLE), END)
        before = self.tokens[:place]
        theirs = self._is_about_kin(before) and all(one.sort != Sort.TITLE for one in before)
        above = self.last_line[-1:]
        return (ahead.sort == Sort.ROLE or theirs) and not any(one.role for one in above)

    def _is_of_entry(self, place: int) -> bool:
        """举报人：邻居唐某，电话不公布: of a relative or witness whose number nobody tells."""
        if self.tokens[place].code != Status.KEEP_SECRET or self.line_has_number():
            return False
        return (self.step(-1, 1, 1).sort, self.step(-1, 1, 2).sort) == (Sort.ROLE, ":")

    def _asks_for_him(self, place: int) -> bool:
        """家属要求不要再打他的电话: of whom was told above, whoever asks."""
        before = [one for one in self.tokens[:place] if one.sort in CLAUSES]
        begin = before[-1].end if before else self.tokens[0].start
        rest = takewhile(lambda one: one.sort not in CLAUSES, self.tokens[place:])
        end = [one.end for one in rest][-1]
        return self._of_him.search(self.text, begin, end) is not None

    def _is_about_kin(self, words: Sequence[Token]) -> bool:
        """The family, 家属: whom the sentence begins with; not 请读者, nor 本人."""
        role = next((one for one in words if one.sort == Sort.ROLE and one.code in OF_KIN), None)
        if role is None or self._interrupted or self._is_first_person(role):
            return False
        article = self.text[words[0].start : role.start]
        return (article.isascii() and len(article) < LEAD) or is_of_their_line(words)

    def _is_of_another(self, place: int) -> bool:
        """Of a number that was replaced, or of somebody who was named since the last one."""
        if self._is_of_missing(place) or self._is_of_old(place):
            return True
        if self._is_of_told_again(place):
            return True
        return self._is_of_named(place)

    def _bracket(self, place: int) -> int | None:
        """Where the bracket that is open begins: （王：1；李：2，均不要公开）."""
        opened = [one.start for one in self.tokens[:place] if one.sort == "("]
        return opened[-1] if opened and self.in_brackets(place) else None

    def _is_of_gone_alone(self, place: int) -> bool:
        """15400000501（旧号15400000502请勿再打）: of the number in the bracket alone."""
        last, begin = self.line.drafts[-1], self._bracket(place)
        gone = last.label == Label.OLD or last.status != "" or last.wrong
        return gone and begin is not None and last.written.start > begin

    def _is_of_another_sentence(self, place: int) -> bool:
        """Not the remark on a number, of a sentence that has none yet."""
        behind = self.line.drafts[-1].written.end
        between = [one for one in self.tokens[:place] if one.start >= behind]
        if not any(one.sort == STOP for one in between):
            return False
        if not self._number_follows(place):
            return self.tokens[place].code == Status.STOP and self._his_follows(place)
        return any(one.sort in NAMED for one in between) or not self._names_another(place)

    def _his_follows(self, place: int) -> bool:
        """他说别再打了。我答应了。他的号是15400000501: of nobody who is named in between."""
        ahead = list(takewhile(lambda one: one.sort != "num", self.tokens[place + 1 :]))
        begin = max((one.end for one in ahead if one.sort == STOP), default=0)
        if len(ahead) == len(self.tokens) - place - 1 or not WHO.isdisjoint(
            one.sort for one in ahead
        ):
            return False
        return self._his_line.fullmatch(self.text, begin, ahead[-1].end) is not None

    def _names_another(self, place: int) -> bool:
        """她接了，说早退了，顶她的是李国强，15400000502: whom the number is of that follows."""
        if self.tokens[place].code != Status.MOVED:
            return False
        ahead = list(takewhile(lambda one: one.sort != "num", self.tokens[place + 1 :]))
        named = any(one.sort == Sort.PERSON for one in ahead)
        end = ahead[-1].end if ahead else 0
        return named or self._succeeds.search(self.text, self.tokens[place].end, end) is not None

    def _is_of_missing(self, place: int) -> bool:
        """王大明15400000501；李国强, 小灵通已停用: of a number that nobody has told.

        Nor of the number before, where another official is said to have left: 教导员已换人.
        """
        last = self.line.drafts[-1]
        behind = last.written.end
        between = {one.sort for one in self.tokens[:place] if one.start >= behind}
        if self.tokens[place].code == Status.MOVED and self.back(place).sort == Sort.TITLE:
            return True
        label = self.back(place)
        kind = label.code if label.sort == Sort.LABEL and label.start >= behind else ""
        codes = {one.code for one in self.tokens[:place] if one.start >= behind}
        if last.written.fixed and Label.MOBILE in codes:
            kind = Label.MOBILE  # 办公电话0536-0000121；他的手机本人已停用
        elif label.sort != Sort.LABEL or (kind in {"", *MERE} and Sort.PERSON not in between):
            return False
        if kind in {
            last.label,
            "" if last.written.fixed or Sort.PERSON in between else Label.MOBILE,
        }:
            return False
        for draft in () if Sort.PERSON in between else self.told.beside(self.line.drafts, kind):
            draft.status = draft.status or self.tokens[place].code
        return True

    def _is_of_named(self, place: int) -> bool:
        """15400000501；原教导员李国强调到…: of him, of whom a number may follow.

        原教导员李国强已退休，不必再打: that, too.
        """
        code = self.tokens[place].code
        actor, behind = self.line.actor, self.line.drafts[-1].written.end
        if actor is None or actor.numbers or actor.name is None or actor.name.start < behind:
            return False
        if Status.MOVED not in (code, actor.status):
            return False
        actor.status = code
        return True

    def _is_of_old(self, place: int) -> bool:
        """改为15400000502，旧号作废: of one that was replaced, or that nobody has told."""
        last = self.line.drafts[-1].written
        old = self._old.search(self.text, last.end, self.tokens[place].start)
        if old is None or self._itself.match(self.text, last.end):
            return False  # 15400000501 (his former mobile) is dead
        leads = not self.text[self.text.rfind("\n", 0, last.start) + 1 : last.start].strip()
        touches = not self.text[last.end : old.start()].strip()
        return not (leads and touches)  # 15400000501 原来写的是教导员王大明，他早不在了

    def _is_of_next(self, place: int) -> bool:
        """别打王家0536-0000121; do not call the foreman on 0536-0000121: of what is behind it."""
        token, behind = self.tokens[place], self.tokens[place + 1 :]
        if token.code == Status.DEAD:
            return self._leads_dead(behind) or self._is_before_number(place)
        letters = self.text[token.start : token.end].isascii()
        between = OF_ONE_EN if letters else OF_ONE
        number = next((one for one in behind if one.sort not in between), END)
        far = LETTERS if letters else NEAR
        near = number.sort == "num" and number.start - token.end <= far
        return near and token.code == Status.STOP

    def _leads_dead(self, behind: Sequence[Token]) -> bool:
        """15400000501; disconnected: 15400000502; 15400000501，已停机的15400000502."""
        said = [*takewhile(lambda one: one.sort != "num", behind)]
        lead, *rest = [one for one in said if one.sort != "blank"] or [END]
        if len(said) == len(behind):
            return False
        if lead.sort == ":":
            return rest == []
        return self._is_genitive(lead) and all(one.sort == Sort.LABEL for one in rest)

    def _number_follows(self, place: int) -> bool:
        ahead = [one.sort for one in self.tokens[place:]]
        return "num" in ahead and STOP not in ahead[: ahead.index("num")]

    def _is_remark_below(self) -> bool:
        """停机, 已换人: no more than that, right below a number."""
        above = self.last_line[-1].line if self.last_line else -2
        short = self.tokens[-1].end - self.tokens[0].start <= NEAR
        return (
            short
            and above + 1 == self.line.number
            and OF_REMARK.issuperset(one.sort for one in self.tokens)
        )

    def _is_of_role(self) -> bool:
        """家属: over what follows; not: what helpers gave us, checked last month."""
        last = self.step(len(self.tokens), -1, 2)
        return Sort.ROLE in {self.step(-1, 1, 1).sort, last.sort}

    def _leads_to_kin(self) -> bool:
        """His brother in Urumqi:, over a number; not: the family in Urumqi asks you to call:."""
        parted = (n + 1 for n, one in enumerate(self.tokens) if one.sort == STOP)
        said = [one for one in self.tokens[max(parted, default=0) :] if one.sort != "blank"]
        role = next((n for n, one in enumerate(said) if one.sort == Sort.ROLE), -1)
        lead = self.text[said[0].start : said[role].start] if said else ""
        if role < 0 or said[role].code not in OF_KIN or len(lead) >= LEAD:
            return False
        place, behind = said[-2], [one.sort for one in said[role + 1 :]]
        named = PLACE.fullmatch(self.text, place.start, place.end)
        return behind == [":"] or (behind[::2] == [Sort.OF, ":"] and named is not None)

    def _ends_open(self, actor: Actor) -> bool:
        """…, 15400000501; deputy chief Wang Daming:, and on the next line his number."""
        open_end = self._last().sort == ":" and not actor.numbers
        return open_end and (actor.name is not None or self._leads_to_kin())

    def _last(self) -> Token:
        return self.step(len(self.tokens), -1, 1)

    def _names_hotline(self) -> bool:
        digits = (self.text[one.start : one.end] for one in self.tokens if one.sort == "digits")
        return any(map(self.areas.is_hotline, digits))

    def _is_heading(self) -> bool:
        """【五、家属】（勿外传）: of what follows, and not of the line above."""
        shaped = self._last().sort == ")" and self.in_brackets(len(self.tokens) - 1)
        longest = LONG_HEADING if shaped else HEADING
        short = self.tokens[-1].end - self.tokens[0].start <= longest
        apart = self.after_blank and not self.spaced and short
        apart = apart and (self.line.actor is None or self.line.actor.role != "")
        told = any(one.sort == Sort.LABEL for one in self.tokens)  # 手机请别再打了
        apart = apart and (not told or self.step(len(self.tokens), -1, 1).sort == ":")
        return self.line.numbered or self.step(-1, 1, 1).sort in OPENS or apart

    def _is_of_told_again(self, place: int) -> bool:
        """…0536-0000122。王大明那个号不要打了: of him, who was told of before, and of no other."""
        actor, behind = self.line.actor, self.line.drafts[-1].written.end
        if actor is None or actor.numbers or actor.name is None or actor.name.start < behind:
            return False
        sentences = (one.start for one in self.tokens[:place] if one.sort == STOP)
        if not any(behind <= at < actor.name.start for at in sentences):
            return False
        name = self.text[actor.name.start : actor.name.end]
        theirs = [*self._told_of_name(actor.name), *self._in_line(name)]
        for draft in self._of_label(theirs):
            draft.status = draft.status or self.tokens[place].code
        return theirs != []

    def _in_line(self, name: str) -> list[Draft]:
        owned = ((one, one.actor.name) for one in self.line.drafts if one.actor)
        return [one for one, said in owned if said and self.text[said.start : said.end] == name]

    def _told_of_name(self, name: Token) -> list[Draft]:
        return self.told.of_name(self.text[name.start : name.end])

    def _of_label(self, drafts: list[Draft]) -> list[Draft]:
        """手机请别再打: of whoever was told last, the mobile alone."""
        said = next((one.code for one in self.tokens if one.sort == Sort.LABEL), "")
        label = self.line.label or said
        if label in {Label.MOBILE, Label.FIXED}:
            fixed = label == Label.FIXED
            return [one for one in drafts if one.written.fixed is fixed] or drafts
        labels = AT_WORK if label in AT_WORK else {label} & OWN_LINES
        named = [one for one in drafts if one.label in labels]
        return named or drafts
