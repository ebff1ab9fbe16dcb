"""Sign-in says little, and keeps the name that was typed."""

import pytest
from django.utils.translation import override

from clarion.web.forms.sign_in import SignInForm


def signing_in(**typed: str) -> SignInForm:
    return SignInForm({"pseudonym": "Osmanthus", "passphrase": "amber river stone"} | typed)


def test_it_reads_a_name_and_a_passphrase() -> None:
    form = signing_in(pseudonym=" Osmanthus ")
    assert form.is_valid()
    assert form.cleaned_data == {"pseudonym": "Osmanthus", "passphrase": "amber river stone"}


def test_it_asks_for_both() -> None:
    calm = ["Please fill this in."]
    assert SignInForm({}).errors == {"pseudonym": calm, "passphrase": calm}


def test_it_refuses_in_the_same_words_whoever_it_is() -> None:
    form = signing_in()
    form.refuse()
    assert form.errors == {
        "__all__": ["This name and passphrase do not fit together. Please try again."]
    }


def test_it_keeps_the_name_and_never_shows_the_passphrase_again() -> None:
    form = signing_in()
    form.refuse()
    page = str(form)
    assert 'value="Osmanthus"' in page
    assert "amber" not in page


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "That was tried often just now. Please wait 1 second."),
        (59, "That was tried often just now. Please wait 59 seconds."),
        (60, "That was tried often just now. Please wait 1 minute."),
        (61, "That was tried often just now. Please wait 2 minutes."),
    ],
)
def test_it_says_how_long_to_wait(seconds: int, said: str) -> None:
    form = signing_in()
    form.ask_to_wait(seconds)
    assert form.errors == {"__all__": [said]}


def test_it_speaks_the_language_of_the_page() -> None:
    form = signing_in()
    with override("zh-hant"):
        form.ask_to_wait(90)
    assert form.errors == {"__all__": ["剛才嘗試得太頻繁。請等 2 分鐘。"]}
