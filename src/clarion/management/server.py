"""Serve the pages with gunicorn, in workers that share one boot secret."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import run_checks
from django.core.management.base import SystemCheckError
from django.core.wsgi import get_wsgi_application
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL
from gunicorn.app.base import BaseApplication

from clarion.countries.registry import PROFILES
from clarion.readers.case_report.read import read_report
from clarion.readers.table.reading import Reader

MEMORY = Path("/dev/shm")  # noqa: S108  only empty heartbeat files, where they cost no disk
WORKERS = 2
THREADS = 4


class Server(BaseApplication):
    """The application is loaded before the workers are forked.

    So the boot secret stands in the parent's memory only: a worker that was killed comes back with
    it, and it is gone when the server stops. The words of the countries are shared in the same way.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": self.address,
            "workers": WORKERS,
            "threads": THREADS,
            "worker_class": "gthread",
            "preload_app": True,
            "proc_name": "clarion",
            "accesslog": None,
            "loglevel": "error",
            "logconfig_dict": settings.LOGGING,
            "control_socket_disable": True,
            "worker_tmp_dir": str(MEMORY) if MEMORY.is_dir() else None,
            "limit_request_line": 2000,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        application = get_wsgi_application()
        leave_database()
        know_words()
        return application


def serve(address: str) -> None:
    """Blocks until it is stopped. Raises SystemCheckError where a start would be unsafe."""
    refuse_unsafe_start()
    leave_database()
    Server(address).run()


def refuse_unsafe_start() -> None:
    """All checks, those of the database too: a command's own run passes these over."""
    told = run_checks(databases=[DEFAULT_DB_ALIAS])
    grave = [str(message) for message in told if message.is_serious()]
    if grave:
        raise SystemCheckError("\n".join(grave))


def know_words() -> None:
    """Of every country, for its reports and its tables: else whoever sends the first would wait."""
    for country in PROFILES.values():
        read_report("", profile=country)
        Reader((), country)


def leave_database() -> None:
    """Neither a connection of the parent nor its pool of them may be shared by the children."""
    connections.close_all()
    for connection in connections.all():
        if isinstance(connection, PostgreSQL):
            connection.close_pool()
