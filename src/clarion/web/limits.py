"""A volunteer's own pace, in a sentence."""

from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clarion.rules.caps import Refusal
from clarion.rules.vocabulary import OwnLimit
from clarion.web.tags.clarion import clock
from clarion.web.visitor import Request


def limit_sentence(refusal: Refusal, request: Request) -> str:
    if refusal.until is None:
        return _(
            "Three calls wait for your report. Please report them first; they are listed below."
        )
    if refusal.reason == OwnLimit.TOO_SOON:
        return _soon(refusal.until - request.now)
    said = {
        OwnLimit.HOUR: _("Twelve numbers an hour are enough. It goes on at %(clock)s your time."),
        OwnLimit.DAY: _("Forty numbers a day are enough. Thank you. It goes on at %(clock)s."),
    }
    zone = ZoneInfo(request.actor.member.zone)
    return said[refusal.reason] % {"clock": clock(_whole_minute(refusal.until).astimezone(zone))}


def _soon(left: timedelta) -> str:
    seconds = max(1, ceil(left.total_seconds()))
    said = ngettext(
        "At most one number a minute. The next can be shown in %(count)d second.",
        "At most one number a minute. The next can be shown in %(count)d seconds.",
        seconds,
    )
    return said % {"count": seconds}


def break_sentence(until: datetime, request: Request) -> str:
    said = _(
        "Three hard calls in a row: take ten minutes’ break. It goes on at %(clock)s your time."
    )
    zone = ZoneInfo(request.actor.member.zone)
    return said % {"clock": clock(_whole_minute(until).astimezone(zone))}


def _whole_minute(until: datetime) -> datetime:
    """The first one at which it is surely so: 07:52:20 has not come when a clock shows 07:52."""
    begun = until.replace(second=0, microsecond=0)
    return begun if begun == until else begun + timedelta(minutes=1)
