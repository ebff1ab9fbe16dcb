"""How a Chinese name is said, and how its bearer is spoken to. Names are never converted."""

import re
import unicodedata

from pypinyin import Style, lazy_pinyin

from clarion.countries.china.surnames import READINGS, surname_of
from clarion.countries.china.titles import short

HAN = r"\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
HAN_RUN = re.compile(f"[{HAN}]+")
BLANKS_IN_HAN = re.compile(rf"(?<=[{HAN}])\s+(?=[{HAN}])")
BRACKETED = re.compile(r"\(([^()]*)\)")
BY_SOUND = "音"  # 王建国(音): written down as it was heard
DOT = re.compile(rf"(?<=[{HAN}])[·•‧・.](?=[{HAN}])")
FAMILIAR = frozenset("小老")  # 小陈, 老王: the surname follows
SURNAMED = "姓"  # 姓付: no more than the surname is known
TONES = re.compile("[\u0300\u0301\u0304\u030c]")
IN_NAMES = {"长": "cháng", "長": "cháng"}  # long, and hardly ever "elder"
OPEN_VOWEL = frozenset("aoe")


def reading(name: str) -> str:
    """Pinyin with tone marks ("Wáng Jiànguó"); "" for a name that is written in letters.

    Where families read a surname differently, both stand there: "Qín/Tán".
    """
    plain = without_brackets(name)
    run = HAN_RUN.match(plain)
    if run is None or DOT.search(plain):  # 古丽·买买提: transliterated, no surname in front
        return _each_run(plain) if HAN_RUN.search(plain) else ""
    words = [*_surname_first(run[0]), _each_run(plain[run.end() :]).strip()]
    return " ".join(word for word in words if word)


def romanised(name: str, corrected: str = "") -> str:
    """For pages in English: pinyin without tones, or the letters it is written in."""
    said = corrected or reading(name) or without_brackets(name)
    return re.sub(r"/\S+", "", _without_tones(said))


def form_of_address(name: str, title: str, language: str, reading: str = "") -> str:
    """王所长, 王所長 or Chief Wang; names and unknown titles stay in the script they came in.

    `reading`: as the name is said, where that is known better.
    """
    known = short(title)
    if not language.casefold().startswith("zh"):
        return _in_english(name, known.english if known else title.strip(), reading)
    if known:
        title = known.hant if language.casefold() == "zh-hant" else known.hans
    return f"{_surname(name)}{title.strip()}" if title.strip() else without_brackets(name)


def _in_english(name: str, title: str, corrected: str) -> str:
    if not title or HAN_RUN.search(title):
        return romanised(name, corrected)
    surname = _surname(name)
    first = corrected.split(maxsplit=1)[0] if corrected and HAN_RUN.search(name) else ""
    said = (first or READINGS.get(surname, "")).split("/")[0] or _each_run(surname)
    return f"{title} {_without_tones(said)}".strip()


def without_brackets(name: str) -> str:
    """Without brackets and blanks; a name in brackets counts where there is none before them."""
    visible = "".join(sign for sign in name if unicodedata.category(sign) != "Cf")
    text = unicodedata.normalize("NFKC", visible)
    outside = BRACKETED.sub(" ", text)
    inside = [inner for inner in BRACKETED.findall(text) if inner != BY_SOUND]
    if not HAN_RUN.search(outside):
        outside = next((inner for inner in inside if HAN_RUN.search(inner)), outside)
    return BLANKS_IN_HAN.sub("", " ".join(outside.split()))


def _surname(name: str) -> str:
    """In the script of the name. A transliterated name is spoken to by its first part."""
    plain = without_brackets(name)
    run = HAN_RUN.match(plain)
    if run is None:
        return _surname_in_letters(plain.split())
    if DOT.search(plain):
        return run[0]
    return surname_of(_bare(run[0])[1])


def _surname_in_letters(words: list[str]) -> str:
    """The first word as in China, unless one alone is in capitals (Jianguo WANG)."""
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    chosen = capitals if len(capitals) == 1 else words
    return chosen[0].capitalize() if chosen else ""


def _surname_first(run: str) -> tuple[str, ...]:
    familiar, bare = _bare(run)
    surname = surname_of(bare)
    said = READINGS.get(surname) or _word(surname)
    return (_word(familiar), said, _word(bare[len(surname) :]))


def _bare(run: str) -> tuple[str, str]:
    """What stands before an incomplete name and is said (小), and the name itself."""
    if run[0] == SURNAMED and surname_of(run[1:]) == run[1:] != "":
        return "", run[1:]
    if run[0] in FAMILIAR and surname_of(run[1:]) == run[1:] != "":
        return run[0], run[1:]
    return "", run


def _each_run(text: str) -> str:
    return HAN_RUN.sub(lambda run: _word(run[0]), text)


def _word(han: str) -> str:
    """One word: syllables run together, an apostrophe before an open vowel (Xī'ān)."""
    syllables = [_syllable(sign, said) for sign, said in zip(han, _said(han), strict=True)]
    word = "".join(
        f"'{said}" if place and _without_tones(said)[:1] in OPEN_VOWEL else said
        for place, said in enumerate(syllables)
    )
    return word[:1].upper() + word[1:]


def _said(han: str) -> list[str]:
    """A syllable for each sign; the library runs signs together that it cannot read."""
    said = lazy_pinyin(han, style=Style.TONE)
    return said if len(said) == len(han) else [_said(sign)[0] for sign in han]


def _syllable(sign: str, said: str) -> str:
    """A sign that is toneless inside a common word (学生) has its own tone in a name."""
    return IN_NAMES.get(sign) or (_said(sign)[0] if said.isascii() else said)


def _without_tones(text: str) -> str:
    bare = TONES.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare)
