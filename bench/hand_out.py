"""G1: the hand-out against the bare durable transaction, side by side on the same rows.

--rows=1000000   contacts in the queue
--rounds=9       interleaved rounds of each kind        --seconds=1   of each round
--clients=1,8    processes (SQLite has one writer at a time, so one)
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from uuid import uuid4

from django.db import connection, transaction

from bench._bare import bare, driver_alone
from bench._clients import Clients, Round, Step, clients
from bench._plan import plans
from bench._queue import NOW, Queue, drop_holds, fill, held, sweep
from bench._report import Row, middle, report, verdict
from clarion.actions.calling.hand_out import hand_out

GOAL = 0.75
BARE, ALONE, OURS = "bare", "driver alone", "hand-out"
KINDS = (BARE, ALONE, OURS)
Rounds = dict[str, list[Round]]


def main() -> int:
    options = _options()
    queue = fill(options.rows)
    rows = []
    for count in options.clients:
        with clients(count, partial(steps, queue)) as crowd:
            rounds = measure(crowd, options.rounds, options.seconds)
        rows += [_row(rounds, kind, count) for kind in KINDS]
    report(f"G1: what a transaction costs, {options.rows:,} contacts", rows)
    plan = plans(queue)
    report("What one hand-out asks of the database", plan)
    return int(any(row["whole table"] != "no" for row in plan))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=1)
    one_writer = connection.vendor == "sqlite"
    parser.add_argument("--clients", type=numbers, default=[1] if one_writer else [1, 8])
    return parser.parse_args()


def numbers(words: str) -> list[int]:
    return [int(word) for word in words.split(",")]


def steps(queue: Queue, part: int, parts: int) -> Mapping[str, Step]:
    spare = queue.contacts_to_spare(part, parts)
    half = len(spare) // 2
    return {
        BARE: bare(spare[:half]),
        ALONE: driver_alone(spare[half:]),
        OURS: partial(_next_contact, queue),
    }


def _next_contact(queue: Queue) -> bool:
    with transaction.atomic():
        return hand_out(queue.lanes, queue.ranks, uuid4(), NOW) is not None


def measure(crowd: Clients, count: int, seconds: float, kinds: Sequence[str] = KINDS) -> Rounds:
    rounds: Rounds = {kind: [] for kind in kinds}
    for place in range(count):
        # Each kind comes first, second and last in turn: none always has the colder machine.
        turn = place % len(kinds)
        for kind in (*kinds[turn:], *kinds[:turn]):
            rounds[kind].append(_round(crowd, kind, seconds))
    return rounds


def _round(crowd: Clients, kind: str, seconds: float) -> Round:
    drop_holds()
    sweep()
    found = crowd.round(kind, seconds)
    if held() != found.done + found.warm:
        sys.exit(f"{found.done + found.warm} were counted, but there are {held()} holds.")
    return found


def rate(rounds: list[Round]) -> float:
    return middle([one.rate for one in rounds])


def _row(rounds: Rounds, kind: str, count: int) -> Row:
    # Round by round, because a machine's pace changes from minute to minute.
    each = [o.rate / k.rate for o, k in zip(rounds[OURS], rounds[kind], strict=True)]
    ratio = middle(each)
    return {
        "clients": count,
        "transaction": kind,
        "per second": round(rate(rounds[kind])),
        "client ms": middle([one.cpu for one in rounds[kind]]),
        "done": sum(one.done for one in rounds[kind]),
        "empty": sum(one.empty for one in rounds[kind]),
        "hand-out / it": ratio,
        "rounds": f"{min(each):.2f}..{max(each):.2f}",
        "goal": "" if kind == OURS else f">= {GOAL}: {verdict(met=ratio >= GOAL)}",
    }


if __name__ == "__main__":
    sys.exit(main())
