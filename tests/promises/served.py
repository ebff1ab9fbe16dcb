"""The real server, in processes of its own, on the test's own database; and browsers that ask it.

Everything that it writes is told a place below one folder, so that a test can look at all of it.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.db import connection

from clarion.actions.actor import Actor
from clarion.countries.registry import profile
from clarion.management.practice_clock import shift_to_working_hours
from clarion.models import Deployment
from clarion.web.sessions import ACTOR, BEGAN, MEMBER, SessionStore

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60
_PAIRS = "application/x-www-form-urlencoded"
_PARTS = "multipart/form-data; boundary=edge"
_FORM = re.compile(r"<form[^>]*>.*?</form>", re.DOTALL)
_ACTION = re.compile(r'action="([^"]*)"')
_HIDDEN = re.compile(r'<input\s[^>]*type="hidden"[^>]*>')
_NAME, _VALUE = re.compile(r'name="([^"]*)"'), re.compile(r'value="([^"]*)"')


def working_hours() -> timedelta:
    """How far a practice clock is moved, from the real time, to where lines may ring."""
    return shift_to_working_hours(profile("china"), datetime.now(UTC))


def move_clock(by: timedelta) -> None:
    """The server asks its deployment for the shift at every request."""
    shift = Deployment.objects.get().practice_shift + round(by.total_seconds())
    Deployment.objects.update(practice_shift=shift)


Fields = dict[str, str | list[str]]


@dataclass
class Answer:
    url: str
    status: int
    headers: HTTPMessage
    page: str

    def inputs(self, ending: str) -> tuple[str, Fields]:
        """Address and hidden fields of the form whose address, or a button's of it, ends so."""
        for form in _FORM.findall(self.page):
            for way in _ACTION.findall(form) or [self.url]:
                address = unescape(way).partition("#")[0]
                if address.endswith(ending):
                    return address, _hidden(form)
        raise AssertionError(f"no form for {ending} on {self.url} ({self.status})")


@dataclass
class Visitor:
    """A browser without scripts. Keeps its cookies, and how each of them was set."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    crumbs: list[str] = field(default_factory=list)
    last: Answer = field(init=False)

    def get(self, path: str, method: str = "GET") -> Answer:
        return self._ask(method, path)

    def press(self, ending: str, **fields: str | list[str]) -> Answer:
        """Send that form of this page, with its token and hidden fields; follow where it leads."""
        address, hidden = self.last.inputs(ending)
        return self.post(address, {**hidden, **fields})

    def post(self, path: str, fields: Mapping[str, str | list[str]]) -> Answer:
        answer = self._ask("POST", path, urlencode(fields, doseq=True))
        while answer.status in {301, 302, 303}:
            answer = self._ask("GET", answer.headers["Location"])
        return answer

    def send_parts(self, path: str, parts: list[str]) -> Answer:
        """A form with a file, as browsers send it; `parts` from their name on."""
        lines = [f"--edge\r\nContent-Disposition: form-data; {part}\r\n" for part in parts]
        return self._ask("POST", path, "".join(lines) + "--edge--\r\n", _PARTS)

    def send_half(self, path: str, parts: list[str]) -> HTTPConnection:
        """The same, but the line stands still before the end; closing it is the caller's."""
        whole = "".join(f"--edge\r\nContent-Disposition: form-data; {part}\r\n" for part in parts)
        line = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        line.putrequest("POST", path)
        line.putheader("Cookie", "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        line.putheader("Content-Type", _PARTS)
        line.putheader("Content-Length", str(len(whole.encode()) + 100_000))
        line.endheaders(whole.encode())
        return line

    def sign_in(self, pseudonym: str, passphrase: str) -> Answer:
        self.get("/sign-in/")
        return self.press("/sign-in/", pseudonym=pseudonym, passphrase=passphrase)

    def _ask(self, method: str, path: str, body: str | None = None, kind: str = _PAIRS) -> Answer:
        line = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = kind
        try:
            line.request(method, path, body.encode() if body is not None else None, headers)
            heard = line.getresponse()
            page = heard.read().decode("utf-8", "replace")
        finally:
            line.close()
        for cookie in heard.headers.get_all("Set-Cookie", []):
            self.crumbs.append(cookie)
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0].strip('"')
        self.last = Answer(urlsplit(path).path, heard.status, heard.headers, page)
        return self.last


@dataclass
class Server:
    folder: Path
    boot_secret: bool
    port: int = 0
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        self.port = self.port or _free_port()
        command = [sys.executable, "-m", "clarion.management.cli", "serve"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--address", f"127.0.0.1:{self.port}"],
                env=self._surroundings(),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._wait()

    def visitor(self, actor: Actor | None = None) -> Visitor:
        """Nobody yet, or `actor` signed in (needs a boot secret that is shared with the test)."""
        visitor = Visitor(self.port)
        if actor:
            visitor.cookies[settings.SESSION_COOKIE_NAME] = _session(actor)
        return visitor

    def workers(self) -> list[int]:
        assert self.process
        listed = subprocess.run(["ps", "-axo", "pid=,ppid="], capture_output=True, check=True)
        pairs = [line.split() for line in listed.stdout.decode().splitlines()]
        return [int(pid) for pid, parent in pairs if int(parent) == self.process.pid]

    def kill(self) -> None:
        """-9 to the master and all its workers at once."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def log(self) -> str:
        return (self.folder / "log").read_text()

    def _surroundings(self) -> dict[str, str]:
        own = {name: v for name, v in os.environ.items() if not name.startswith("CLARION_")}
        for name in ("var", "tmp"):
            (self.folder / name).mkdir(exist_ok=True)
        more = {
            "PYTHONPATH": str(ROOT / "src"),
            "CLARION_VAR": str(self.folder / "var"),
            "CLARION_JOURNAL": str(settings.JOURNAL),
            "CLARION_DATABASE": database_address(),
            "TMPDIR": str(self.folder / "tmp"),
        }
        if self.boot_secret:
            secret = self.folder / "boot-secret"
            secret.write_bytes(settings.BOOT_SECRET)
            more["CLARION_BOOT_SECRET_FILE"] = str(secret)
        return own | more

    def _wait(self) -> None:
        assert self.process
        for _ in range(PATIENCE * 20):
            assert self.process.poll() is None, self.log()
            try:
                if Visitor(self.port).get("/alive/").status == 204:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise AssertionError(self.log())


@contextmanager
def serving(folder: Path, *, boot_secret: bool = True) -> Iterator[Server]:
    """With `boot_secret` sessions can be made by the test; without it only by signing in."""
    server = Server(folder, boot_secret)
    try:
        server.start()
        yield server
    finally:
        server.kill()


def database_address() -> str:
    """The database that the test itself uses."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite://{name}"
    told = urlsplit(os.environ["CLARION_DATABASE"])
    return told._replace(path=f"/{name}").geturl()


def _hidden(form: str) -> Fields:
    found: Fields = {}
    for field_ in _HIDDEN.findall(form):
        name, value = _NAME.search(field_), _VALUE.search(field_)
        if name:
            kept = found.setdefault(unescape(name[1]), [])
            assert isinstance(kept, list)
            kept.append(unescape(value[1]) if value else "")
    return found


def _session(actor: Actor) -> str:
    store = SessionStore()
    store[MEMBER] = str(actor.member.pk)
    store["roles"] = actor.member.roles
    store[BEGAN] = datetime.now(UTC).isoformat()
    store[ACTOR] = actor.to_payload()
    store.create()
    return str(store.session_key)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
