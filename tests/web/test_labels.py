"""Every word of the vocabulary has a name on the pages."""

from collections.abc import Mapping
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import override

from clarion.rules import vocabulary
from clarion.rules.vocabulary import FalseMark, LineKind, LineResult, LineSafety, RowRefusal, Who
from clarion.web import advice, labels, reasons


def vocabularies() -> set[type[TextChoices]]:
    return {
        thing
        for thing in vars(vocabulary).values()
        if isinstance(thing, type) and issubclass(thing, TextChoices) and thing is not TextChoices
    }


def test_every_value_has_a_label_and_no_other() -> None:
    named: dict[type[TextChoices], Mapping[Any, object]] = {
        **labels.LABELS,
        RowRefusal: reasons.ROWS,
        FalseMark: {mark: advice.ABOUT[mark] for mark in FalseMark},
    }
    assert {kind: list(words) for kind, words in named.items()} == {
        kind: list(kind) for kind in vocabularies()
    }


def test_labels_tell_the_values_of_one_list_apart() -> None:
    for language in ("en", "zh-hans", "zh-hant"):
        with override(language):
            for kind, words in labels.LABELS.items():
                assert len({str(word) for word in words.values()}) == len(words), (kind, language)


def test_equal_values_of_different_lists_have_their_own_labels() -> None:
    assert labels.label(LineKind.FAX) == "Fax line"
    assert labels.label(LineResult.FAX) == "A fax machine"


def test_choices_speak_the_language_of_the_moment() -> None:
    assert labels.choices([Who.PERSON]) == [("person", "The person")]
    with override("zh-hant"):
        assert labels.choices([Who.PERSON]) == [("person", "本人")]


def test_every_safety_has_advice() -> None:
    assert list(advice.ADVICE) == list(LineSafety)


def test_what_is_for_custodians_has_no_words_on_the_board() -> None:
    assert {"won_over", "gave_line", "heard_of_line", "spoke"} & set(advice.ABOUT) == set()
