"""Weeks of release: what was opened to volunteers stays open this week and the next."""

from datetime import datetime

_WEEK = 7 * 24 * 3600


def epoch_of(moment: datetime) -> int:
    """The week, counted from 1970; weeks begin on Thursday, as 1970 did."""
    return int(moment.timestamp()) // _WEEK


def oldest_open(moment: datetime) -> int:
    """The oldest release that may still be opened."""
    return epoch_of(moment) - 1
