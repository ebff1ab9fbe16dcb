"""What members set for themselves."""

import pytest

from clarion.actions.onboarding.choose_settings import choose_settings
from clarion.models import Member
from tests.actions.steps import audited
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

FIELDS = ("language", "zone", "spoken")


def test_language_clock_and_what_one_speaks() -> None:
    cast = make_cast()
    choose_settings(
        language="zh-hant",
        zone="Asia/Taipei",
        spoken=("zh-Hant", "en"),
        by=cast.alice,
        now=NOW,
    )
    rows = {row.pk: row for row in Member.objects.all()}
    alice, bob = (rows[cast.actors[name].member.pk] for name in ("Alice", "Bob"))
    assert [getattr(alice, field) for field in FIELDS] == ["zh-hant", "Asia/Taipei", "zh-Hant en"]
    assert [getattr(bob, field) for field in FIELDS] == ["en", "America/Vancouver", "zh-Hans en"]
    assert audited(cast, cast.alice) == [{"verb": "choose_settings"}]
