"""G9: how fast a number is read, beside phonenumbers, and whether both ways agree.

--texts=1000000   compared one by one in every country profile        --rounds=7   interleaved
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from random import Random

import phonenumbers

from bench._report import Row, middle, report, verdict
from clarion.countries.base import Number, Profile
from clarion.countries.registry import PROFILES
from tests.countries.written import disagreements, written

GOAL = 8
SAMPLES = 20_000
LIBRARY, WHOLE, OURS = "phonenumbers", "whole way", "ours"


def main() -> int:
    options = _options()
    rows = [row for country in PROFILES.values() for row in _speed(country, options.rounds)]
    report("G9: numbers read in a second, of those that are plainly one", rows)
    agreed = [_agreement(country, options.texts) for country in PROFILES.values()]
    report("G9: the short way and the whole way, text by text", agreed)
    return int(any(row["different"] for row in agreed))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    return parser.parse_args()


def _speed(country: Profile, rounds: int) -> list[Row]:
    """Only texts that are numbers: what is refused is refused more slowly, and seldom."""
    numbers, texts = country.numbers, _plain_texts(country)
    region = phonenumbers.region_code_for_country_code(int(country.calling_code))
    ways: dict[str, Callable[[str], object]] = {
        LIBRARY: lambda text: phonenumbers.number_type(phonenumbers.parse(text, region)),
        WHOLE: numbers.read_any,
        OURS: numbers.normalise,
    }
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            taken[name].append(_rate(way, texts))
    return [
        {
            "country": country.name,
            "way": name,
            "numbers/s": round(middle(rates)),
            "of phonenumbers": round(middle(rates) / middle(taken[LIBRARY]), 1),
            "goal": f">= {GOAL}: {verdict(met=middle(rates) >= GOAL * middle(taken[LIBRARY]))}"
            if name == OURS
            else "",
        }
        for name, rates in taken.items()
    ]


def _plain_texts(country: Profile) -> list[str]:
    """As tables have them: international, with the trunk's 0, run together, with blanks."""
    random, numbers = Random(3), country.numbers
    found: list[str] = []
    while len(found) < SAMPLES:
        read = numbers.read_any(written(random, country))
        if not isinstance(read, Number) or read.ext:
            continue
        code, *rest = numbers.in_chunks(read.e164)
        forms = [read.e164, read.e164[1:], " ".join((code, *rest)), "0" + "".join(rest)]
        forms += ["".join(rest), f"0{rest[0]}-{''.join(rest[1:])}"]
        text = random.choice(forms)
        if numbers.read_any(text) == read:
            found.append(text)
    return found


def _rate(way: Callable[[str], object], texts: Sequence[str]) -> float:
    began = time.perf_counter()
    for text in texts:
        way(text)
    return len(texts) / (time.perf_counter() - began)


def _agreement(country: Profile, count: int) -> Row:
    found = disagreements(country, Random(4), count)
    return {
        "country": country.name,
        "texts": count,
        "different": len(found),
        "goal": f"0: {verdict(met=not found)}",
    }


if __name__ == "__main__":
    sys.exit(main())
