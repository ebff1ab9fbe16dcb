"""What callers miss most in a report: asked for gently, never demanded."""

from dataclasses import dataclass

from clarion.actions.intake.pasted import Pasted
from clarion.rules.vocabulary import LineKind

SHARED = frozenset({LineKind.WORK, LineKind.DUTY, LineKind.UNKNOWN})


@dataclass(frozen=True)
class Gaps:
    circumstances: bool
    handler: bool
    own_line: bool

    @property
    def any(self) -> bool:
        return self.circumstances or self.handler or self.own_line


def gaps(pasted: Pasted) -> Gaps:
    """True where something is missing. A line of one's own has a person, or is a mobile."""
    case = pasted.case
    own = any(row.person or row.kind not in SHARED for row in pasted.taken())
    return Gaps(
        circumstances=not (case.what and case.when and case.where),
        handler=not case.handler,
        own_line=not own,
    )
