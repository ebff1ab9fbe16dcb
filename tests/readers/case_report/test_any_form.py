"""Words of a country as one pattern."""

from clarion.countries.beside import NOTHING
from clarion.countries.registry import profile
from clarion.countries.report import Sort, Word
from clarion.readers.case_report.any_form import any_form
from clarion.readers.case_report.lex import Lexer


def test_the_longest_form_comes_first_and_none_twice() -> None:
    words = [Word(Sort.ROLE, "relative", "wife|his wife"), Word(Sort.ROLE, "relative", "wife|a.b|")]
    assert any_form(words) == r"his\ wife|wife|a\.b"


def test_of_no_words_it_matches_nothing() -> None:
    assert any_form([]) == NOTHING


def test_no_pattern_of_a_word_matches_nothing_at_all() -> None:
    """All of a word are tried as one: an empty match would hide those behind it."""
    for name in ("china", "iran"):
        lexer = Lexer(profile(name).report)
        tried = {one.pattern: one for some in lexer.patterns.values() for one, _ in some}
        assert [pattern for pattern, one in tried.items() if one.match("")] == []
