"""Lines and sentences that tell the number first: whose it is stands behind it."""

from collections.abc import Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import LIST, STOP, Token
from clarion.readers.case_report.what import WHO, What

OPENING = frozenset({",", ":", ";", "“", '"', LIST})  # before a number that a clause begins with
ENDING = frozenset({";", ",", LIST, "blank"})  # of what is said of a number
OF_KIN = frozenset({"run", Sort.OF})  # words that lead to whose kin somebody is
BREAK = Token("break", -1, -1)
LISTED = frozenset({LIST, ",", "/", ";"})


class Turned(What):
    def _starts_with_number(self, tokens: Sequence[Token]) -> bool:
        return next(one.sort for one in tokens if one.sort != "blank") == "num"

    def _turned(self, tokens: Sequence[Token]) -> list[Token]:
        """Each sentence in the order in which it is read."""
        found: list[Token] = []
        start = 0
        for place, token in enumerate(tokens):
            if token.sort == STOP:
                found += [*self._turned_sentence(tokens[start:place]), token]
                start = place + 1
            elif self._says_whose(tokens, place) and place > start:
                found += self._turned_sentence(tokens[start:place])
                start = place
        return [*found, *self._turned_sentence(tokens[start:])]

    def _says_whose(self, tokens: Sequence[Token], place: int) -> bool:
        """他说，00000121是大队长王大明的办公室: from here on numbers stand first."""
        if tokens[place].sort != "num" or place + 2 > len(tokens) or place == 0:
            return False
        led = tokens[place - 1].sort in OPENING
        after = tokens[place + 1]
        return (
            led and after.sort == "run" and self._belongs.match(self.text, after.start) is not None
        )

    def _turned_sentence(self, tokens: Sequence[Token]) -> list[Token]:
        """One that starts with a number names whose it is behind it: turn each pair round."""
        parts: list[tuple[list[Token], list[Token]]] = []
        first = next((at for at, one in enumerate(tokens) if one.sort != "blank"), 0)
        for token in tokens[first:]:
            if token.sort == "num" and (not parts or parts[-1][1]):
                parts.append(([], []))
            if not parts:
                return list(tokens)
            blank_or_sign = token.sort == "num" or (
                not parts[-1][1] and token.sort in LISTED | {"blank"}
            )
            parts[-1][0 if blank_or_sign else 1].append(token)
        if not all(_names(words) for _, words in parts):
            return list(tokens)
        return [token for numbers, words in parts for token in _told_first(numbers, words)]


def _names(words: Sequence[Token]) -> bool:
    """Whether the words behind a number say whose it is, and not only in brackets."""
    depth = 0
    for word in words:
        depth += (word.sort == "(") - (word.sort == ")")
        if depth == 0 and (word.sort in WHO - {Sort.ROLE} or word.sort == Sort.LABEL):
            return True
    return _is_kin(words)


def _is_kin(words: Sequence[Token]) -> bool:
    """15400000501 王大明的妹妹, and no more but for a remark."""
    said = [one.sort for one in words if one.sort != "blank"]
    if Sort.ROLE not in said:
        return False
    at = said.index(Sort.ROLE)
    return OF_KIN.issuperset(said[:at]) and (said[at + 1 :] or [","])[0] in {"(", *ENDING}


def _told_first(numbers: Sequence[Token], words: Sequence[Token]) -> list[Token]:
    """What ends the words, ends what is said of the numbers; 0000121 办公 局长王大明: his."""
    end = len(words)
    while end and words[end - 1].sort in ENDING:
        end -= 1
    begin = next((n for n, one in enumerate(words[:end]) if one.sort != "blank"), end)
    label = words[begin : begin + 1] if end > begin + 1 and words[begin].sort == Sort.LABEL else []
    told = words[begin + len(label) : end]
    return [*told, *label, *_signless(numbers), *words[end:], BREAK]


def _signless(numbers: Sequence[Token]) -> list[Token]:
    return [one for one in numbers if one.sort == "num"]
