"""How long reports take to read: one of 25 numbers, and as long a text as is taken."""

import argparse
import sys
import time
from collections.abc import Callable

from bench._report import Row, middle, report, verdict
from clarion.countries.registry import profile
from clarion.readers.case_report.read import LONGEST, read_report

CHINA = profile("china")
OFFICE = "潍坊市某某区公安局第{n}派出所 值班室：0536-0000{n:03}\n"
PERSON = (
    "所长 王大明 办0536-0001{n:03} 宅0536-0002{n:03} 手机1540000{n:04}\n其妻电话1540001{n:04}\n"
)
PROSE = "某年某月某日，警察闯入郭女士家中，抢走电脑和手机。郭女士被劫持到派出所，家属去要人无果。\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    short = _text(6)[:LONGEST]
    long = (_text(1000) * 10)[:LONGEST]
    rows = [_row("25 numbers", short, 1, rounds), _row("as long as is taken", long, 10, rounds)]
    report("Reading a report", rows)
    return 0


def _text(offices: int) -> str:
    parts = ((OFFICE + PERSON + PROSE).format(n=n) for n in range(offices))
    return "".join(parts)


def _row(name: str, text: str, goal: float, rounds: int) -> Row:
    found = len(read_report(text, profile=CHINA).lines)
    wall = [_seconds(text, time.perf_counter) for _ in range(rounds)]
    own = [_seconds(text, time.process_time) for _ in range(rounds)]
    return {
        "text": name,
        "characters": len(text),
        "numbers": found,
        "seconds": middle(wall),
        "of this process": middle(own),
        "goal": f"<= {goal:g}: {verdict(met=middle(wall) <= goal)}",
    }


def _seconds(text: str, clock: Callable[[], float]) -> float:
    began = clock()
    read_report(text, profile=CHINA)
    return clock() - began


if __name__ == "__main__":
    sys.exit(main())
