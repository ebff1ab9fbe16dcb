"""Two people who read out the same words look at the same keys."""

from clarion.vault.wordlist import words
from clarion.vault.words import four_words


def test_words_differ_with_every_key_its_order_and_its_borders() -> None:
    spoken = [
        four_words(*keys) for keys in ((b"ab", b"c"), (b"c", b"ab"), (b"a", b"bc"), (b"abc",))
    ]
    assert len(set(spoken)) == 4
    assert [set(each.split(" ")) <= set(words()) for each in spoken] == [True] * 4
    assert [len(each.split(" ")) for each in spoken] == [4] * 4
