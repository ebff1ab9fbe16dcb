"""The keys of the search index: DIRECTORY's own, and of no use for anything else."""

from clarion.vault.key import Key
from clarion.vault.search import TERM_SIZE, SearchKeys

DIRECTORY = Key(bytes(range(32)))


def test_a_word_stands_on_one_page_as_eight_bytes() -> None:
    keys = SearchKeys.of(DIRECTORY)
    number, term = keys.term("王建")
    assert keys.term("王建") == (number, term)
    assert (0 <= number < 256, len(term)) == (True, TERM_SIZE)
    assert keys.term("建国") != (number, term)


def test_another_directory_has_other_keys() -> None:
    one, other = SearchKeys.of(DIRECTORY), SearchKeys.of(Key.new())
    assert one.term("王建") != other.term("王建")
    said = {keys.terms.of(b"") for keys in (one, other)}
    assert len({one.pages.secret, other.pages.secret, DIRECTORY.secret} | said) == 5


def test_no_key_is_shown() -> None:
    shown = repr(SearchKeys.of(DIRECTORY))
    assert DIRECTORY.secret.hex() not in shown
    assert "terms" not in shown
