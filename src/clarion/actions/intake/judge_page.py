"""Judge some rows of a proposal for whoever looks at them."""

from collections.abc import Sequence

from clarion.actions.actor import Actor
from clarion.actions.intake.find import find
from clarion.actions.intake.judge import Judged, judge, read
from clarion.actions.intake.pasted import Pasted, Row
from clarion.actions.intake.pastes import is_coordinator
from clarion.actions.open_keyring import open_lasting
from clarion.countries.registry import profile
from clarion.rules.vocabulary import KeyringKind


def judge_rows(pasted: Pasted, rows: Sequence[Row], by: Actor) -> tuple[Judged, ...]:
    """Without FINGERPRINT, as with a researcher, nothing is told of what is known or stopped."""
    country, practice = profile(by.deployment.profile), by.deployment.practice
    placed = [pasted.placed(row) for row in rows]
    readings = [read(row, country, pasted.area, practice=practice) for row in placed]
    if not is_coordinator(by):
        return tuple(readings)
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    return judge(readings, find(placed, key), key)
