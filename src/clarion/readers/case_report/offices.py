"""Which office is open: headings, their parts, and what closes them."""

from collections.abc import Iterator

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Office
from clarion.readers.compiled import compiled

NEAR = 20  # offices that were named before
FAR = 400  # signs, in a paragraph, to the office that somebody is of
BARE = frozenset({"", "branch"})  # sorts of offices that are spoken of by their kind
LONG = 120  # signs before an office, in which is told that it acts


class Offices:
    """A stack: an office, then parts of it."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        self._heads = terms.heads
        self._officials = {**terms.heads, **terms.seconds}
        named = [one for one in terms.words if one.sort == Sort.UNIT]
        whole = [word for word in named if word.code in BARE]
        self._forms = frozenset(form for word in whole for form in word.forms.split("|"))
        self._kinds = tuple(compiled(it) for word in whole for it in word.patterns)
        self._authority, self._text = compiled(terms.authority), text
        self._open: list[Office] = []
        self._lasting: list[Office] = []
        self._is_bare_heading = False
        self._noted: Office | None = None
        self._noted_above: Office | None = None  # on a line above
        self._hangs = True
        self._hung: Office | None = None  # a part, for the lines that stand farther in
        self._this = compiled(terms.this)
        self._seen: list[Office] = []
        self._acted = tuple((compiled(led), compiled(did)) for led, did in terms.acted)
        self._acting: dict[str, Office] = {}

    def open(self, office: Office) -> None:
        """A whole office closes all others but those it is indented under; a part its siblings."""
        if office.top:
            self._open = [one for one in self._open if one.top and one.indent < office.indent]
        else:
            self._open = [one for one in self._open if one.top or one.indent < office.indent]
        self._open.append(office)
        self._is_bare_heading = True
        self._noted = self._noted_above = None

    def note(self, office: Office, *, hangs: bool = True) -> None:
        """A part that has a line of its own: only its head, on the next lines, belongs to it.

        `hangs`: so does everybody, farther in.
        """
        self._noted, self._hangs = office, hangs

    def close(self) -> None:
        self._open, self._noted, self._noted_above = [], None, None

    def close_parts(self) -> None:
        """At a blank line; a part that was named right above it holds until the next heading."""
        last = self._open[-1:] if self._is_bare_heading else []
        self._lasting += [one for one in last if not one.top]
        kept = [one for one in self._open if one.top or one in self._lasting]
        self._open = kept or self._open[:1]

    def use(self) -> None:
        """A number was told of what is open."""
        self._is_bare_heading = False

    def step_back(self, indent: int, margin: int) -> None:
        """A line that is indented less than a part's heading is no longer about the part.

        `margin`: where the line itself begins, numbering and all.
        """
        self._noted_above = noted = self._noted
        if noted and self._hangs and noted not in self._open and margin > noted.indent:
            self._open.append(noted)  # a part with its number, and below it its people, farther in
            self._hung = noted
        while len(self._open) > 1 and self._ends(self._open[-1], indent, margin):
            self._open.pop()

    def _ends(self, office: Office, indent: int, margin: int) -> bool:
        return office.indent > indent or (office is self._hung and office.indent >= margin)

    @property
    def are_named(self) -> bool:
        return bool(self._seen)

    @property
    def current(self) -> Office | None:
        return self._open[-1] if self._open else None

    @property
    def all(self) -> tuple[Office, ...]:
        return tuple(self._open)

    def spoken_of(self, token: Token) -> Office | None:
        """The open office that a bare word for its kind speaks of: 监狱地址, below 女子监狱."""
        word = self._text[token.start : token.end]
        if not self._is_bare(word):
            return None
        for office in reversed(self._open):
            if word in self._text[office.token.start : office.token.end]:
                return office
        return None

    def see(self, office: Office) -> None:
        self._seen.append(office)
        token = office.token
        start = max(token.start - LONG, self._text.rfind("\n", 0, token.start) + 1)
        for before, after in self._acted:
            led = before.search(self._text, start, token.start)
            if led and after.match(self._text, token.end):
                self._acting.setdefault(self._text[token.start : token.end], office)

    def acting(self, title: str) -> Office | None:
        """The one office of which was told that it acts, unless it has no such official."""
        if len(self._acting) != 1:
            return None
        (name, office), *_ = self._acting.items()
        word = self._headed_by(title)
        return office if word in name.lower() else None

    def last_of(self, token: Token, passed: Office | None) -> Office | None:
        """该所: the last office of this kind that was named at all, or just in passing.

        大队办公室: below the name of one that is open.
        """
        this = self._this.fullmatch(self._text[token.start : token.end].strip())
        if this is None:
            return None
        bare = this["bare"] is not None
        top = next((one.token.start for one in self._open if one.top), 0) if bare else 0
        names = (
            (one, self._text[one.token.start : one.token.end])
            for one in reversed(self._seen[-NEAR:] if bare else self._seen)
            if one.token.start >= top
        )
        kind = this["bare"] or this["kind"]
        return next((one for one, name in names if kind in name.lower()), None if bare else passed)

    def is_name_of(self, token: Token, bare: Token) -> bool:
        """沈河区检察院, of 检察院."""
        name, word = (self._text[one.start : one.end] for one in (token, bare))
        return self._is_bare(word) and len(name) > len(word) and name.endswith(word)

    def _is_bare(self, word: str) -> bool:
        """No more than the word for a kind of office."""
        low = word.casefold()
        return low in self._forms or any(kind.fullmatch(low) for kind in self._kinds)

    def named_in_full(self, token: Token) -> Office | None:
        """The open office whose name begins with these words: رئیس زندان, of the one above."""
        words = self._text[token.start : token.end]
        for office in reversed(self._open):
            if self._text[office.token.start : office.token.end].startswith(words):
                return office
        return self._called_last(words) if words.islower() else None

    def recalled(self, token: Token, *, told: bool) -> Office | None:
        """The Procuratorate, 监狱: no more than that, of the last one that was named in full.

        `told`: in sentences, and in no list.
        """
        words = self._text[token.start : token.end].strip()
        if not self._is_bare(words) or (self.current and not told):
            return None
        near = reversed(self._seen[-NEAR:])
        names = ((one, self._text[one.token.start : one.token.end].lower()) for one in near)
        low = words.lower()
        return next((one for one, name in names if len(name) > len(low) and low in name), None)

    def headed_before(self, title: str, at: int) -> Office | None:
        """被带到东关派出所。…所长王大明: the last office told of that such an official heads."""
        word = self._headed_by(title)
        names = self._before(at)
        return next((one for one, name in names if word and word in name.lower()), None)

    def _headed_by(self, title: str) -> str:
        """A word in the name of the office that such an official heads, if there is one."""
        low = title.lower()
        return next((word for ending, word in self._heads.items() if low.endswith(ending)), "")

    def last_before(self, at: int) -> Office | None:
        """被带到东关派出所。…值班室0536-0000121: the last authority told of in the paragraph."""
        names = self._before(at)
        return next((one for one, name in names if self._authority.search(name)), None)

    def led_in(self, part: Office) -> Office | None:
        """The one authority of a paragraph that ends with a colon, right before the part."""
        at = part.token.start
        far = max(0, at - FAR)
        before = self._text[far:at].rstrip()
        if part.top or self._open or not before.endswith(":"):
            return None
        begin = far + before.rfind("\n\n") + 1
        near = [one for one in self._seen[-NEAR:] if begin <= one.token.start < at and one.top]
        names = {self._text[one.token.start : one.token.end]: one for one in near}
        known = [one for name, one in names.items() if self._authority.search(name)]
        return known[0] if len(names) == len(known) == 1 else None

    def _before(self, at: int) -> Iterator[tuple[Office, str]]:
        """The offices of the paragraph, the last one first."""
        begin = max(self._text.rfind("\n", 0, at) + 1, at - FAR)
        near = (one for one in reversed(self._seen[-NEAR:]) if begin <= one.token.start < at)
        return ((one, self._text[one.token.start : one.token.end]) for one in near)

    def _called_last(self, words: str) -> Office | None:
        """The director of the hospital: of the last one whose name has these words."""
        near = ((one, one.token) for one in reversed(self._seen[-NEAR:]))
        names = ((one, self._text[token.start : token.end]) for one, token in near)
        known = (one for one, name in names if name != words and words.strip() in name.lower())
        return next(known, None)

    def heads(self, title: str, office: Office) -> bool:
        """大队长, of 国保大队."""
        name, low = self._text[office.token.start : office.token.end].lower(), title.lower()
        return any(low.endswith(one) and word in name for one, word in self._heads.items())

    def _is_headed(self, office: Office, stem: str, word: str) -> bool:
        """公诉科科长, by 公诉科 and not by 批捕科."""
        name = self._text[office.token.start : office.token.end].lower()
        return word in name and (not stem.endswith(word) or stem in name)

    def of(self, title: str, said: Office | None) -> Office | None:
        """The nearest office that such an official heads; else what was said, or the nearest.

        In letters a title says of which part it is; below it: Director, of the whole.
        """
        known = [one for one in (*self._open, self._noted, said) if one]
        title = title.lower()
        for ending, word in self._officials.items():
            if title.endswith(ending) and not (said and said.top):
                for office in reversed(known):
                    if self._is_headed(office, title.removesuffix(ending), word):
                        if office is self._noted_above and not title.isascii():
                            self.open(office)  # its head and, below him, its people
                        return office
        return said or self.current
