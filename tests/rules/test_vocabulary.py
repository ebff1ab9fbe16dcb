"""The words: stored as they are called."""

from inspect import getmembers, isclass

import pytest
from django.db.models import TextChoices

from clarion.rules import vocabulary

LISTS = [
    found
    for _, found in getmembers(vocabulary, isclass)
    if issubclass(found, TextChoices) and found is not TextChoices
]


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_every_word_is_stored_as_it_is_called(words: type[TextChoices]) -> None:
    assert words.values == [name.lower() for name in words.names]


def test_the_roles_are_those_of_the_product() -> None:
    assert vocabulary.Role.values == [
        "volunteer",
        "follow_up_caller",
        "researcher",
        "editor",
        "coordinator",
        "custodian",
    ]
