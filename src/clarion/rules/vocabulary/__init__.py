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
from clarion.rules.vocabulary.intake import ChangeKind, ImportKind, ImportState, Obtained
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
    "ChangeKind",
    "Commitment",
    "ContactState",
    "Counts",
    "Desk",
    "EmptyReason",
    "Grade",
    "HoursClass",
    "How",
    "ImportKind",
    "ImportState",
    "KeyringKind",
    "LineKind",
    "LineResult",
    "LineSafety",
    "LineState",
    "NeutralNote",
    "NextCaller",
    "Obtained",
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
