"""What the counting of lines stands on."""

from clarion.countries.china.numbers import NUMBERS
from clarion.countries.registry import profile
from clarion.readers.table.kin import kin_of
from clarion.readers.text import _is_common
from tests.forgetting import forget


def test_what_was_worked_out_once_is_worked_out_again() -> None:
    assert NUMBERS._reserved("+8615400001234")
    _is_common("a")
    kin = kin_of(profile("china"))
    forget()
    assert "_reserved" not in vars(NUMBERS)
    assert _is_common.cache_info().currsize == 0
    assert kin_of(profile("china")) is not kin
    assert NUMBERS._reserved("+8615400001234")
