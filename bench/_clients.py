"""Clients: processes with a connection each, that start together and count what they got."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from time import perf_counter, process_time

# One step of a client: whether it got something.
Step = Callable[[], bool]
# Makes the steps of client `part` of `parts`, by name.
MakeSteps = Callable[[int, int], Mapping[str, Step]]
WARM_UP = 30


@dataclass(frozen=True)
class Count:
    done: int
    empty: int
    warm: int
    seconds: float
    cpu: float


@dataclass(frozen=True)
class Round:
    """`rate`: per second, all clients together; `cpu`: of the clients alone, ms a step.

    `warm`: what was done before the clock ran.
    """

    rate: float
    done: int
    empty: int
    warm: int
    cpu: float


class Clients:
    def __init__(self, pipes: list[Connection]) -> None:
        self.pipes = pipes

    def round(self, step: str, seconds: float) -> Round:
        for pipe in self.pipes:
            pipe.send((step, seconds))
        counts: list[Count] = [pipe.recv() for pipe in self.pipes]
        done = sum(one.done for one in counts)
        return Round(
            rate=done / max(one.seconds for one in counts),
            done=done,
            empty=sum(one.empty for one in counts),
            warm=sum(one.warm for one in counts),
            cpu=sum(one.cpu for one in counts) * 1000 / max(done, 1),
        )


@contextmanager
def clients(count: int, make: MakeSteps) -> Iterator[Clients]:
    context = get_context("spawn")
    barrier = context.Barrier(count)
    ends = [context.Pipe() for _ in range(count)]
    running = [
        context.Process(target=_client, args=(end, barrier, make, part, count))
        for part, (_, end) in enumerate(ends)
    ]
    for process, (_, theirs) in zip(running, ends, strict=True):
        process.start()
        theirs.close()  # so that the end of a client is noticed
    try:
        yield Clients([own for own, _ in ends])
    finally:
        for own, _ in ends:
            with suppress(BrokenPipeError):
                own.send(None)
        for process in running:
            process.join()


def _client(pipe: Connection, barrier: Barrier, make: MakeSteps, part: int, parts: int) -> None:
    steps = make(part, parts)
    while job := pipe.recv():
        name, seconds = job
        warm = sum(steps[name]() for _ in range(WARM_UP))
        barrier.wait()
        pipe.send(_run(steps[name], seconds, warm))


def _run(step: Step, seconds: float, warm: int) -> Count:
    done = empty = 0
    cpu, began = process_time(), perf_counter()
    while perf_counter() - began < seconds:
        if step():
            done += 1
        else:
            empty += 1
    return Count(done, empty, warm, perf_counter() - began, process_time() - cpu)
