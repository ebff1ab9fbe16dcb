"""An office that is named twice in a row: in another script, or first by its kind alone."""

from clarion.countries.report import ReportTerms, Sort
from clarion.readers.case_report.kin import Kin
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.offices import Offices


class Again(Kin):
    def __init__(self, terms: ReportTerms, text: str) -> None:
        super().__init__(terms, text)
        self.offices = Offices(terms, text)

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
        other = self.text[before.start].isascii() != self.text[token.start].isascii()
        gap = self.text[before.end : token.start].strip(" (") if before.sort == Sort.UNIT else "?"
        return other and not gap
