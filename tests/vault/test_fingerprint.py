"""Equal lines meet, different ones do not, and without the key nothing can be compared."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key
from tests.vault.given import HOLDER, KEY

lines = st.tuples(
    st.integers(1, 9999).map(lambda number: f"+8653600{number:05d}"),
    st.sampled_from(["", "1", "12", "801"]),
)


@given(lines, lines)
def test_two_lines_meet_only_if_they_are_one(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert (fingerprint(KEY, *one) == fingerprint(KEY, *two)) == (one == two)


def test_an_extension_is_no_further_digit() -> None:
    assert fingerprint(KEY, "+86536000012", "1") != fingerprint(KEY, "+865360000121")


def test_another_key_gives_another_fingerprint() -> None:
    assert len(fingerprint(KEY, "+865360000121")) == 16
    assert fingerprint(HOLDER, "+865360000121") != fingerprint(KEY, "+865360000121")
    assert fingerprint(Key(KEY.secret), "+865360000121") == fingerprint(KEY, "+865360000121")
