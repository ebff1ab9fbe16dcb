"""What a claim needs before it may be said."""

from collections.abc import Sequence

from clarion.rules.vocabulary import Grade

_STRONG = {Grade.A, Grade.B}
_OWN_NEEDED = 2


def may_go_live(grades: Sequence[Grade]) -> bool:
    """One source of their own law, a court or independent press; or two investigations of ours.

    A participant's account never carries a claim alone.
    """
    return any(grade in _STRONG for grade in grades) or grades.count(Grade.C) >= _OWN_NEEDED
