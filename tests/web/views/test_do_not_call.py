"""A pasted list of numbers that must not be called: looked at first, then closed or changed."""

import pytest

from clarion.models import Suppression
from tests.cast import Cast
from tests.web.given import get, plain, post, signed_in

pytestmark = pytest.mark.django_db
PATH = "/directory/do-not-call/"
TOLD = {
    "text": "0536-0000121、0000122\n0536-0000121\n0536-0000123转12\n110\nnobody",
    "area": "0536",
}


def test_nothing_is_closed_before_it_was_shown(cast: Cast) -> None:
    carol = signed_in("Carol")
    seen = post(carol, PATH, **TOLD)
    page = plain(seen)
    assert "3 numbers will be closed. There is no way back." in page
    assert "+86 536 0000 121 +86 536 0000 122 +86 536 0000 123 #12" in page
    assert "1 is a hotline" in page
    assert "These could not be read as numbers nobody" in page
    assert Suppression.objects.count() == 0
    hidden = 'name="text" value="0536-0000121、0000122'
    assert (seen.status_code, hidden in seen.content.decode()) == (200, True)
    done = plain(post(carol, PATH, **TOLD, then="close"))
    assert "3 numbers are closed for ever. 0 were known already." in done
    assert "nobody" in done


def test_words_beside_a_number_do_not_keep_it_callable(cast: Cast) -> None:
    carol = signed_in("Carol")
    text = "15400001009 贾正\n李四 15400001010\nTel: 15400001011\n15400001012（已要求停止）\n贾正"
    page = plain(post(carol, PATH, text=text))
    assert "4 numbers will be closed." in page
    assert "+86 154 0000 1012" in page
    assert "These could not be read as numbers 贾正" in page
    assert "4 numbers are closed for ever." in plain(post(carol, PATH, text=text, then="close"))


def test_a_list_is_changed_before_it_is_closed(cast: Cast) -> None:
    carol = signed_in("Carol")
    changed = post(carol, PATH, **TOLD, then="change").content.decode()
    assert 'name="area" value="0536"' in changed
    assert "nobody</textarea>" in changed
    assert post(carol, PATH, text="", then="close").status_code == 400
    assert Suppression.objects.count() == 0


def test_what_holds_no_number_is_asked_for_again(cast: Cast) -> None:
    page = post(signed_in("Carol"), PATH, text="nobody").content.decode()
    assert ("nobody</textarea>" in page, 'value="close"' in page) == (True, False)


def test_of_a_long_list_the_first_are_shown(cast: Cast) -> None:
    carol = signed_in("Carol")
    page = plain(post(carol, PATH, text="\n".join(f"0536-{at:07d}" for at in range(53))))
    assert ("53 numbers will be closed." in page, "and 3 more" in page) == (True, True)
    assert "There is no way back." in plain(get(carol, PATH))
