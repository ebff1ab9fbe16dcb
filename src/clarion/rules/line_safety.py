"""What may be said and written down, by the line and never by the person."""

from clarion.rules.vocabulary import LineKind, LineSafety, SafeOn

OF_A_PERSON = frozenset({LineKind.MOBILE, LineKind.HOME})
ALONE = frozenset({LineSafety.LIKELY_PRIVATE, LineSafety.PRIVATE})


def safety_of(
    kind: LineKind,
    *,
    offered: bool = False,
    can_talk: bool = False,
    incident: bool = False,
    stopped: bool = False,
) -> LineSafety:
    """The strictest that is true. A work, duty or unknown line never becomes private.

    `offered`: he gave the line himself. `can_talk`: he said that he can talk on it.
    """
    if stopped:
        return LineSafety.CLOSED
    if incident:
        return LineSafety.UNSAFE
    if kind in OF_A_PERSON and (offered or can_talk):
        return LineSafety.PRIVATE
    return LineSafety.LIKELY_PRIVATE if kind == LineKind.MOBILE else LineSafety.MONITORED


def allows(safe_on: SafeOn, safety: LineSafety) -> bool:
    """Whether a talking point may be opened on such a line."""
    if safety == LineSafety.CLOSED:
        return False
    return safe_on == SafeOn.MONITORED or safety in ALONE


def may_type_note(safety: LineSafety) -> bool:
    """Free text for the next caller; elsewhere only the neutral list."""
    return safety in ALONE
