"""Filters of the pages: times with their own zone, labels, tags of languages."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from django import template
from django.db.models import TextChoices
from django.utils.dateformat import format as in_words
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import ngettext, pgettext

from clarion.rules.vocabulary import Grade, LineResult, LineSafety
from clarion.web import advice as advised
from clarion.web import labels
from clarion.web.languages import tongues

register = template.Library()

SCRIPTS = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant", "zh-latn-pinyin": "zh-Latn-pinyin"}
LOOKS = {
    LineSafety.MONITORED: "care",
    LineSafety.LIKELY_PRIVATE: "calm",
    LineSafety.PRIVATE: "calm",
    LineSafety.UNSAFE: "care",
    LineSafety.CLOSED: "care closed",
}
ROUND_TO = 5


register.filter(tongues)


@register.filter
def in_zone(value: datetime, zone: tzinfo | str) -> datetime:
    return value.astimezone(ZoneInfo(zone) if isinstance(zone, str) else zone)


@register.filter
def like(value: datetime, other: datetime) -> datetime:
    """The same moment on the clock that `other` was read from."""
    return value.astimezone(other.tzinfo)


# Django's own date filter turns an aware time into the server's zone. These three read the
# clock that the time itself carries, so that no page shows the server's hour.
@register.filter
def clock(value: datetime) -> str:
    return in_words(value, "H:i")


@register.filter
def day(value: date) -> str:
    return in_words(value, "l")


@register.filter
def date_of(value: date) -> str:
    # Translators: how a day is written: https://docs.djangoproject.com/en/5.2/ref/templates/builtins/#date
    return in_words(value, pgettext("a day with its year", "j F Y"))


@register.filter
def spoken(seconds: int) -> str:
    """How long a point takes to say, in steps of five seconds."""
    whole = max(ROUND_TO, ROUND_TO * round(seconds / ROUND_TO))
    return ngettext("%(seconds)d second", "%(seconds)d seconds", whole) % {"seconds": whole}


@register.filter
def label(value: TextChoices | str) -> str:
    return labels.label(value) if isinstance(value, TextChoices) else value


@register.filter
def grade(code: str) -> str:
    return labels.label(Grade(code))


@register.filter
def about(rule: str) -> str:
    """What made a volunteer's report a coordinator's business."""
    return str(advised.ABOUT.get(rule, advised.NOTE))


@register.filter
def advice(safety: LineSafety) -> str:
    return str(advised.ADVICE[safety])


@register.filter
def look(safety: LineSafety) -> str:
    """The class that gives a line its colour."""
    return LOOKS[safety]


@register.filter
def once_more(line: LineResult) -> str:
    return str(advised.ONCE_MORE[line])


@register.filter
def lang_tag(code: str) -> str:
    """Django's language code as the lang attribute writes it."""
    return SCRIPTS.get(code.lower(), code)


@register.filter
def chunks(text: str) -> list[str]:
    """Words or groups of digits, one by one."""
    return text.split()


@register.filter
def weekday(number: int) -> str:
    """Monday is 0; short, as the head of a row."""
    return str(WEEKDAYS_ABBR[number])


@register.filter
def places_in(some: Sequence[object], every: Sequence[object]) -> str:
    """The numbers under which some stand in the list of all: "1, 3"."""
    return ", ".join(str(every.index(one) + 1) for one in some)
