"""A volunteer's own pace, in a sentence, by the clock of the volunteer."""

from datetime import timedelta

import pytest
from django.http import HttpRequest
from django.utils.translation import override

from clarion.rules.caps import Refusal
from clarion.rules.vocabulary import OwnLimit
from clarion.web.limits import limit_sentence
from clarion.web.visitor import Request, arrive
from tests.cast import NOW, Cast

# A clock shows a minute while it lasts; at its end it is surely so.
SECONDS = timedelta(seconds=59)
# Three in the morning in Vancouver is six in the evening in China.
UNTIL = NOW + timedelta(hours=8, minutes=5)


def asking(cast: Cast) -> Request:
    request = Request()
    arrive(request, cast.alice)
    request.now = NOW
    return request


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (
            Refusal(OwnLimit.UNREPORTED, None),
            "Three calls wait for your report. Please report them first; they are listed below.",
        ),
        (
            Refusal(OwnLimit.TOO_SOON, NOW + timedelta(seconds=19.2)),
            "At most one number a minute. The next can be shown in 20 seconds.",
        ),
        (
            Refusal(OwnLimit.TOO_SOON, NOW),
            "At most one number a minute. The next can be shown in 1 second.",
        ),
        (
            Refusal(OwnLimit.HOUR, UNTIL - SECONDS),
            "Twelve numbers an hour are enough. It goes on at 03:05 your time.",
        ),
        (
            Refusal(OwnLimit.HOUR, UNTIL),
            "Twelve numbers an hour are enough. It goes on at 03:05 your time.",
        ),
        (
            Refusal(OwnLimit.DAY, UNTIL),
            "Forty numbers a day are enough. Thank you. It goes on at 03:05.",
        ),
    ],
)
def test_it_says_what_is_enough_and_when_it_goes_on(
    cast: Cast, refusal: Refusal, said: str
) -> None:
    request = asking(cast)
    assert isinstance(request, HttpRequest)
    assert limit_sentence(refusal, request) == said
    with override("zh-hans"):
        assert limit_sentence(refusal, request) != said
