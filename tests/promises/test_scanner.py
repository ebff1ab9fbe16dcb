"""The scanner that looks for planted words finds them, wherever and however they are written."""

from base64 import b64encode, urlsafe_b64encode
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.promises.scanner import Scanner

WORDS = ("欧阳建国", "+864510007123", "quiet words", "Größe?>?>~~")
NOISE = Random(3)  # noqa: S311  bytes among which to look


@pytest.mark.parametrize("word", WORDS)
@given(before=st.integers(0, 9), after=st.integers(0, 9))
def test_it_finds_every_form_at_every_place(word: str, before: int, after: int) -> None:
    scanner = Scanner(WORDS)
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = NOISE.randbytes(before) + word.encode(encoding) + NOISE.randbytes(after)
        written = (
            plain,
            plain.hex(),
            plain.hex().upper(),
            b64encode(plain),
            urlsafe_b64encode(plain),
        )
        for form in written:
            octets = form.encode() if isinstance(form, str) else form
            lead = NOISE.randbytes(before + 1)
            assert scanner.found_in(lead + octets + NOISE.randbytes(after)) == {word}


def test_it_finds_nothing_in_noise() -> None:
    assert Scanner(WORDS).found_in(NOISE.randbytes(1_000_000)) == set()


def test_it_looks_into_every_file_and_at_its_name(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "quiet words").write_bytes(b"")
    (tmp_path / "deep" / "rows").write_bytes(b"x" * 4096 + "欧阳建国".encode("utf-16-le"))
    (tmp_path / "empty").write_bytes(b"")
    found = Scanner(WORDS).found_below(tmp_path)
    assert found == {"deep/er/quiet words": {"quiet words"}, "deep/rows": {"欧阳建国"}}
