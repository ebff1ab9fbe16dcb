"""Invitation codes: long enough never to be guessed, short enough to be read aloud."""

import re

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.invitation import code_hash, code_head, new_code

SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"


def test_seven_groups_of_four() -> None:
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(rf"([{SIGNS}]{{4}} ){{6}}[{SIGNS}]{{4}}", code) for code in codes)
    assert {sign for code in codes for sign in code} == {*SIGNS, " "}


def test_a_code_has_140_bits() -> None:
    assert len(SIGNS) ** 28 == 2**140


def test_the_hash_is_frozen() -> None:
    code = "0123 4567 89ab cdef ghjk mnpq rstv"
    assert code_hash(code).hex() == "b65a115bb20247a3333acefc03181fc9"


@given(st.lists(st.sampled_from([*SIGNS]), min_size=28, max_size=28).map("".join))
def test_however_it_is_typed_it_is_the_same_code(code: str) -> None:
    groups = [code[at : at + 4] for at in range(0, 28, 4)]
    alike = code.replace("0", "O").replace("1", "l")
    for typed in (" ".join(groups), "-".join(groups).upper(), alike, f"  {code}\n"):
        assert code_hash(typed) == code_hash(code)
        assert code_head(typed) == code[:4]


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    assert (len(code_hash(text)), len(code_head(text)) <= 4) == (16, True)
