"""What the database does for one hand-out: the plan of each statement, the blocks it touches."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.db import connection, transaction

from bench._queue import NOW, Queue
from bench._report import Row
from clarion.actions.calling.hand_out import hand_out

Said = list[tuple[str, Any]]


def plans(queue: Queue) -> list[Row]:
    """One row for each statement that the action itself sends; nothing of it stays."""
    said: Said = []
    with transaction.atomic():
        with connection.execute_wrapper(_listener(said)):
            hand_out(queue.lanes, queue.ranks, uuid4(), NOW)
        transaction.set_rollback(True)
    return [_explained(sql, values) for sql, values in said]


def _listener(said: Said) -> Callable[..., Any]:
    def listen(execute: Any, sql: str, values: Any, many: bool, context: Any) -> Any:  # noqa: FBT001
        said.append((sql, values))
        return execute(sql, values, many, context)

    return listen


def _explained(sql: str, values: Any) -> Row:
    postgresql = connection.vendor == "postgresql"
    prefix = "EXPLAIN (ANALYZE, BUFFERS)" if postgresql else "EXPLAIN QUERY PLAN"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"{prefix} {sql}", values)
        lines = [str(row[0 if postgresql else 3]) for row in cursor.fetchall()]
        transaction.set_rollback(True)
    plan = "\n".join(lines)
    indexes = sorted(set(re.findall(r"(?:using|USING(?: COVERING)? INDEX) (\w+)", plan)))
    whole = re.search(r"Seq Scan on clarion|SCAN (?:c\b|clarion)", plan)
    return {
        "statement": " ".join(sql.split())[:44],
        "indexes": ", ".join(indexes),
        "blocks": sum(map(int, re.findall(r"(?:hit|read)=(\d+)", _top(lines)))),
        "whole table": "YES" if whole else "no",
    }


def _top(lines: list[str]) -> str:
    """The buffers of the uppermost node: they include those below."""
    return next((line for line in lines if "Buffers:" in line), "")
