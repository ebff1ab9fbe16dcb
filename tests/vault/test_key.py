"""A key has a name of its own and keeps its secret."""

import pytest

from clarion.vault.errors import NotAKey
from clarion.vault.key import Key
from tests.vault.given import HOLDER, KEY


def test_a_new_key_is_like_no_other() -> None:
    keys = [Key.new() for _ in range(50)]
    assert len({key.secret for key in keys}) == len({key.id for key in keys}) == 50


def test_the_name_is_no_part_of_the_secret() -> None:
    assert len(KEY.id) == 8
    assert KEY.id not in KEY.secret
    assert KEY.id != HOLDER.id


def test_a_key_never_shows_its_secret() -> None:
    key = Key(b"an invented secret of 32 letters")
    assert f"{key} {key!r}" == "Key() Key()"


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_has_32_bytes(size: int) -> None:
    with pytest.raises(NotAKey):
        Key(bytes(size))
