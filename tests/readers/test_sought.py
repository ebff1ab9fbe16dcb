"""Words sought in a text before it is read as words: nothing that reading finds is passed over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.registry import profile
from clarion.countries.report import Sort, Word
from clarion.readers.sought import sought
from clarion.readers.table.looks import looks_of

WORDS = (
    Word(Sort.ROLE, "a", "妻子|wife"),
    Word(Sort.ROLE, "b", "", (r"儿媳?", r"(?<=the )son"), "儿s"),
    Word(Sort.ROLE, "c"),
)


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("王大明之妻子", True),
        ("王大明之妻", False),
        ("his wife", True),
        ("儿", True),
        ("the son", True),
        ("a son", False),
        ("请勿拨打", True),
        ("", False),
    ],
)
def test_forms_and_patterns_of_words_and_forms_besides(text: str, is_there: bool) -> None:
    assert bool(sought(WORDS, ["请勿", ""])(text)) is is_there


CHINA = profile("china")
OF_NOBODY = ("relative", "victim_side", "lawyer")
FORMS = [form for word in CHINA.report.words for form in word.forms.split("|") if form]


@given(st.lists(st.sampled_from([*FORMS, "派出所", "大明", " ", "Li "]), max_size=4).map("".join))
def test_every_role_that_is_read_is_found(text: str) -> None:
    looks = looks_of(CHINA)
    read = looks.words(text)
    assert looks.has_role(text) is any(
        one.sort == Sort.ROLE and one.code in OF_NOBODY for one in read
    )


def test_where_a_word_begins_or_nowhere() -> None:
    assert sought((), ["son"], begins=r"\b")("his son")
    assert not sought((), ["son"], begins=r"\b")("this person")
    assert not sought((), [""])("")
