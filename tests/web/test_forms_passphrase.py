"""A new passphrase is typed back from paper, in any spelling that means the same."""

import pytest

from clarion.web.forms.passphrase import PassphraseForm

OFFERED = "amber river stone candle mirror hill"


def changing(**typed: str) -> PassphraseForm:
    data = {"current": "old words", "typed_back": OFFERED} | typed
    return PassphraseForm(data, offered=OFFERED)


@pytest.mark.parametrize(
    "typed",
    [OFFERED, "Amber-River Stone  CANDLE mirror hill", "amberriverstonecandlemirrorhill"],
)
def test_it_takes_what_means_the_same(typed: str) -> None:
    assert changing(typed_back=typed).is_valid()


def test_it_refuses_what_differs() -> None:
    form = changing(typed_back="amber river stone candle mirror hills")
    assert form.errors == {
        "typed_back": ["This differs from the passphrase above. Please compare."]
    }


def test_it_can_be_told_that_the_old_one_was_wrong() -> None:
    form = changing()
    form.refuse_current()
    assert form.errors == {"current": ["This is not your passphrase."]}
