"""What Chinese names, places and numbers are found by: signs in either script, pinyin, digits."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from pypinyin import Style, lazy_pinyin, pinyin

from clarion.countries import keys
from clarion.countries.china.folding import fold
from clarion.countries.china.names import DOT, HAN, HAN_RUN, form_of_address, without_brackets
from clarion.countries.china.numbers import CALLING_CODE, area_of
from clarion.countries.china.surnames import READINGS, surname_of

# Signs with the digits among them (第3队), letters, digits alone.
RUN = re.compile(rf"\d*[{HAN}][{HAN}\d]*|[a-z]+|\d+")
SIGNS = re.compile(rf"[^{HAN}\d]+")
NUMBER = re.compile(r"[\d\s()+-]*\d[\d\s()+-]*")
# So many readings of one sign, and of one whole name, at most.
READ_AS, SAID_AS = 3, 8


def folded(text: str) -> str:
    """Equal for spellings of one name or place, in whatever script."""
    return re.sub(r"[\W_]+", "", fold(text))


def sounded(name: str) -> str:
    """Equal for names that sound alike, tones aside: 王健国, 王建國, Wang Jianguo.

    Digits count: 第3队 is not 第4队.
    """
    bare = without_brackets(name)
    return "".join([*next(iter(_spoken(bare))), *re.findall(r"\d", fold(bare))])


def person_keys(name: str, title: str) -> frozenset[str]:
    """By name, by sound, by title, and as he is spoken to (王所长)."""
    bare = without_brackets(name)
    signs = _signs(bare)
    address = _signs(form_of_address(name, title, "zh-hans"))
    found = {
        *_pairs(signs),
        *_pairs(address),
        *_title_keys(title),
    }
    found |= {f"1{sign}" for sign in signs[:1]}
    for words in _spoken(bare):
        found |= keys.of_words(words)
    return frozenset(found)


@lru_cache(maxsize=512)
def _title_keys(title: str) -> frozenset[str]:
    """Few titles, and many who have them: in letters by whole words, or zhang finds every 所长."""
    said = _words(title)
    several = {f"@{''.join(said[at:to])}" for to in range(len(said) + 1) for at in range(to - 1)}
    written = {f"@{word}" for word in keys.LETTERS.findall(keys.in_letters(title))}
    return frozenset({*_pairs(_signs(title)), *several, *written})


def place_keys(text: str) -> frozenset[str]:
    """Of a station or a place: any two signs that follow each other, pinyin, initials."""
    by_sign, as_said = _words(text), [keys.in_letters(it) for it in lazy_pinyin(fold(text))]
    found = {*_pairs(_signs(text)), *keys.of_words(by_sign)}
    said = [word for word in as_said if keys.LETTERS.fullmatch(word)]
    return frozenset(found | keys.of_words(said))


def number_keys(e164: str) -> frozenset[str]:
    national = e164.removeprefix(f"+{CALLING_CODE}")
    return keys.of_number(national, national.removeprefix(area_of(e164)))


def wanted(query: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """A query's words, all of which count; of each, the sets of keys that it may stand for."""
    text = keys.in_letters(fold(query))
    if NUMBER.fullmatch(text):
        digits = re.sub(r"\D", "", text)
        return (_wanted(digits),)
    runs = RUN.findall(text)
    return tuple((*_wanted(run), *_joined(runs, at)) for at, run in enumerate(runs))


def _joined(runs: Sequence[str], at: int) -> Iterator[frozenset[str]]:
    """A syllable or sign that is written apart may be half of a word (ou yang, 欧 阳)."""
    for pair in (runs[at - 1 : at + 1], runs[at : at + 2]):
        if len(pair) > 1:
            word = "".join(pair)
            yield from _in_letters(word) if keys.LETTERS.fullmatch(word) else _of_signs(word)


def _in_letters(word: str) -> tuple[frozenset[str], ...]:
    """Of a name or a place, or as a whole of a title."""
    return (*keys.wanted_letters(word), frozenset({f"@{word}"}))


def _wanted(run: str) -> tuple[frozenset[str], ...]:
    if keys.LETTERS.fullmatch(run):
        return _in_letters(run)
    if run.isdigit():
        return (*keys.wanted_digits(run, CALLING_CODE), *_of_signs(run))
    return _of_signs(run) if len(run) > 1 else (frozenset({f"1{run}"}),)


def _of_signs(run: str) -> tuple[frozenset[str], ...]:
    return (frozenset(_pairs(run)),) if len(run) > 1 else ()


def _signs(text: str) -> str:
    return SIGNS.sub("", fold(text))


def _pairs(signs: str) -> set[str]:
    return {signs[at : at + 2] for at in range(len(signs) - 1)}


def _words(text: str) -> list[str]:
    """Each sign by its commonest reading, words in letters as they are."""
    return list(_plainly(keys.in_letters(fold(text))))


def _plainly(text: str) -> Iterator[str]:
    for run in RUN.findall(text):
        if HAN_RUN.search(run):
            yield from (_read(sign)[0] for sign in run if HAN_RUN.match(sign))
        elif keys.LETTERS.fullmatch(run):
            yield run


def _spoken(bare: str) -> Iterable[Sequence[str]]:
    """A name's readings, as the surname table has them first; then as a dictionary would."""
    run = HAN_RUN.match(bare)
    if run is None or DOT.search(bare):
        return [_words(bare)]
    surname = surname_of(run[0])
    given = [_read(sign) for sign in fold(run[0][len(surname) :])]
    said = [keys.in_letters(said) for said in READINGS.get(surname, "").split("/") if said]
    by_sign = ["".join(some) for some in product(*(_read(sign) for sign in fold(surname)))]
    surnames = tuple(dict.fromkeys([*said, *by_sign]))
    return islice(product(surnames, *given), SAID_AS)


@lru_cache(maxsize=8192)
def _read(sign: str) -> tuple[str, ...]:
    """One sign's readings, the commonest first; ü as v and as u."""
    found = [keys.in_letters(said) for said in pinyin(sign, Style.NORMAL, heteronym=True)[0]]
    both = [spelt for said in found for spelt in (said, said.replace("v", "u"))]
    return tuple(dict.fromkeys(both))[:READ_AS]
