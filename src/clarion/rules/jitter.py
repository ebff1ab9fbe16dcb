"""Rests that do not betray a rhythm: a fifth more or less, but never less than was promised."""

from datetime import timedelta

SPREAD = 0.2


def jittered(rest: timedelta, share: float, *, least: timedelta = timedelta(0)) -> timedelta:
    """`share` is drawn by the caller from [-1, 1]; `least` is `Consequence.least`."""
    share = min(1.0, max(-1.0, share))
    return max(least, rest + rest * (SPREAD * share))
