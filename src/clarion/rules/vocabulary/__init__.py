"""The words of the product, as closed lists that code, columns and screens share."""

from clarion.rules.vocabulary.consequences import (
    ContactState,
    Counts,
    Desk,
    LineState,
    NextCaller,
    Offer,
    Scope,
    StopScope,
)
from clarion.rules.vocabulary.outcomes import (
    Commitment,
    How,
    LineResult,
    NeutralNote,
    Tick,
    Who,
)
from clarion.rules.vocabulary.points import (
    Grade,
    PointKind,
    PointStatus,
    SafeOn,
)
from clarion.rules.vocabulary.work import (
    CampaignState,
    EmptyReason,
    HoursClass,
    KeyringKind,
    LineKind,
    LineSafety,
    OwnLimit,
    PartOfDay,
    Rank,
    Role,
)

__all__ = [
    "CampaignState",
    "Commitment",
    "ContactState",
    "Counts",
    "Desk",
    "EmptyReason",
    "Grade",
    "HoursClass",
    "How",
    "KeyringKind",
    "LineKind",
    "LineResult",
    "LineSafety",
    "LineState",
    "NeutralNote",
    "NextCaller",
    "Offer",
    "OwnLimit",
    "PartOfDay",
    "PointKind",
    "PointStatus",
    "Rank",
    "Role",
    "SafeOn",
    "Scope",
    "StopScope",
    "Tick",
    "Who",
]
