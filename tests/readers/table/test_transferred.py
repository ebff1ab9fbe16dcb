"""A call that was transferred, and nobody who was."""

import pytest

from tests.readers.table.test_of_rooms import taken


@pytest.mark.parametrize(
    ("state", "is_taken"),
    [
        ("transferred, then cut", True),
        ("Transferred and then the line dropped", True),
        ("transferred; then music", True),
        ("transferred, rang out", True),
        ("transferred, number cut off", False),
        ("transferred, then retired", False),
        ("transferred to another city", False),
    ],
)
def test_a_call_that_was_transferred_has_not_moved_anybody(state: str, *, is_taken: bool) -> None:
    assert taken("王建国", "警察", state) is is_taken
