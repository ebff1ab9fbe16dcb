"""An office that is named twice in a row, in another script, say; or that is told of again."""

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.kin import Kin
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.offices import Offices
from clarion.readers.case_report.state import Office
from clarion.readers.compiled import compiled


class Again(Kin):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(terms, text)
        self.offices = Offices(terms, text)
        self._where = compiled(terms.place)
        self._alike = tuple(compiled(one) for one in terms.beside.alike)

    def _in_brackets(self, place: int) -> Token | None:
        """检察院（沈河区检察院）: the bare word's name, told behind it and nothing else."""
        said = [self.ahead(place, n) for n in (1, 2, 3)]
        if [one.sort for one in said] != ["(", Sort.UNIT, ")"]:
            return None
        return said[1] if self.offices.is_name_of(said[1], self.tokens[place]) else None

    def _is_office_again(self, place: int) -> bool:
        """Domestic Security Detachment 国保支队: in another script, or in full."""
        before, token = self.back(place), self.tokens[place]
        if before.sort == "(" and self.back(place, 2).sort == Sort.UNIT:
            bare = self.tokens.index(self.back(place, 2))
            if self._in_brackets(bare) is token:
                return True
        if before.sort == "(":
            before = self.back(place, 2)
            if before.sort == Sort.UNIT and self._is_alike(before, token):
                return self.ahead(place).sort == ")"
        other = self.text[before.start].isascii() != self.text[token.start].isascii()
        gap = self.text[before.end : token.start].strip(" (") if before.sort == Sort.UNIT else "?"
        return other and not gap

    def _is_alike(self, first: Token, second: Token) -> bool:
        """洗脑班（法制教育中心）: what it is called besides; the first of them says where it is."""
        names = [self.text[one.start : one.end] for one in (first, second)]
        placed = [self._where.match(name) for name in names]
        if placed[1] and not placed[0]:
            return False
        return any(all(map(one.search, names)) for one in self._alike)

    def part_again(self, stop: Token) -> Office | None:
        """国保大队：0000121；大队长王大明0000122；警察李强…: of that part, too, behind its head."""
        first, colon = self.step(-1, 1, 1), self.step(-1, 1, 2)
        last = self.line.drafts[-1] if self.line.drafts else None
        if last is None or last.office is None or (stop.sort, colon.sort) != (";", ":"):
            return None
        told = last.actor is not None and last.actor.title is not None
        return last.office if told and last.office.token is first else None
