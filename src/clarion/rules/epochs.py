"""Weeks of release: what was opened to volunteers stays open this week and the next."""

from datetime import UTC, datetime

_WEEK = 7 * 24 * 3600


def epoch_of(moment: datetime) -> int:
    """The week, counted from 1970; weeks begin on Thursday, as 1970 did."""
    return int(moment.timestamp()) // _WEEK


def oldest_open(moment: datetime) -> int:
    """The oldest release that may still be opened."""
    return epoch_of(moment) - 1


def closes_at(epoch: int) -> datetime:
    """When a release can no longer be opened: at the end of the week after its own."""
    return datetime.fromtimestamp((epoch + 2) * _WEEK, UTC)
