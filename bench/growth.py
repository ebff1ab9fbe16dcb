"""G2: does a longer queue slow the hand-out? Each length beside the bare transaction on it.

--rows=10000,1000000   the lengths, shortest first (the goal speaks of 10000,5000000)
--rounds=5             interleaved rounds of each kind        --seconds=0.5   of each round
"""

import argparse
import sys
from functools import partial

from django.core.management import call_command

from bench._clients import clients
from bench._plan import plans
from bench._queue import fill
from bench._report import Row, report, verdict
from bench.hand_out import BARE, OURS, measure, numbers, rate, steps

GOAL = 0.8


def main() -> int:
    options = _options()
    rows: list[Row] = []
    for length in options.rows:
        rows.append(_row(length, options))
        call_command("flush", interactive=False, verbosity=0)
    for row in rows:
        share = float(row["of bare"]) / float(rows[0]["of bare"])
        row["of the shortest"] = round(share, 3)
        row["goal"] = f">= {GOAL}: {verdict(met=share >= GOAL)}"
    report("G2: the hand-out in a short and in a long queue, one client", rows)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=numbers, default=[10_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.5)
    return parser.parse_args()


def _row(length: int, options: argparse.Namespace) -> Row:
    queue = fill(length)
    with clients(1, partial(steps, queue)) as crowd:
        rounds = measure(crowd, options.rounds, options.seconds, (BARE, OURS))
    return {
        "contacts": length,
        "bare/s": round(rate(rounds[BARE])),
        "hand-out/s": round(rate(rounds[OURS])),
        "of bare": round(rate(rounds[OURS]) / rate(rounds[BARE]), 3),
        "blocks": sum(int(plan["blocks"]) for plan in plans(queue)),
        "handed out": sum(one.done for one in rounds[OURS]),
        "empty": sum(one.empty for one in rounds[OURS]),
    }


if __name__ == "__main__":
    sys.exit(main())
