"""A refusal says what its docstring says."""

from clarion.actions.refusal import NotFound, Refused


class Tired(Refused):
    """Not today."""


class Silent(Refused):
    pass


def test_the_docstring_is_the_message() -> None:
    assert [str(one()) for one in (Refused, NotFound, Tired)] == [
        "This is not possible now.",
        "There is nothing here, or it is not yours.",
        "Not today.",
    ]


def test_without_a_docstring_it_says_nothing() -> None:
    assert str(Silent()) == ""


def test_each_has_its_status() -> None:
    assert (Refused.status, NotFound.status, Tired.status) == (409, 404, 409)
