"""What is joined can be told apart again."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.octets import joined


@given(st.binary(max_size=8), st.integers(0, 8), st.integers(0, 8))
def test_the_same_bytes_cut_elsewhere_join_differently(octets: bytes, one: int, two: int) -> None:
    first, second = (octets[:one], octets[one:]), (octets[:two], octets[two:])
    assert (joined(*first) == joined(*second)) == (first == second)


def test_an_empty_part_counts() -> None:
    assert [joined(), joined(b""), joined(b"", b"")] == [b"", bytes(4), bytes(8)]


def test_a_length_cannot_pass_for_a_part() -> None:
    assert joined(b"a", b"b") != joined(b"a\0\0\0\1b")
