"""A note is looked through for what could give somebody away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.redaction import Concern, concerns


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask for the office in the morning.", ()),
        ("早上打比较好，请慢慢说。", ()),
        ("请找王所长", (Concern.NAME,)),
        ("請找姓付的", (Concern.NAME,)),
        ("Ask for Chief Wang", (Concern.NAME,)),
        ("the chief is in after ten", ()),
        ("His other number is 154 0000 1234", (Concern.NUMBER,)),
        ("幺五四零零零零", (Concern.NUMBER,)),
        ("room 1204", ()),
        ("His wife answered", (Concern.FAMILY,)),
        ("女兒接的", (Concern.FAMILY,)),
        ("in hospital this week", (Concern.HEALTH,)),
        ("他最近住院", (Concern.HEALTH,)),
        ("he goes to church", (Concern.FAITH,)),
        ("他是黨員", (Concern.FAITH,)),
        (
            "王局长的妻子病了，信佛，电话 15400001234",
            (Concern.NAME, Concern.NUMBER, Concern.FAMILY, Concern.HEALTH, Concern.FAITH),
        ),
    ],
)
def test_it_names_what_a_note_speaks_of(text: str, found: tuple[Concern, ...]) -> None:
    assert concerns(text) == found


@given(st.text())
def test_any_text_is_looked_through(text: str) -> None:
    assert set(concerns(text)) <= set(Concern)
