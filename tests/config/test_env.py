"""The environment: a value is right, or the start is refused."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from clarion.config import env

NAME = "CLARION_TEST"


def given(monkeypatch: pytest.MonkeyPatch, value: str | None, name: str = NAME) -> None:
    if value is None:
        monkeypatch.delenv(name, raising=False)
    else:
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(("value", "read"), [(None, "else"), ("", ""), (" a b ", " a b ")])
def test_a_text_is_taken_as_it_is(
    monkeypatch: pytest.MonkeyPatch, value: str | None, read: str
) -> None:
    given(monkeypatch, value)
    assert env.text(NAME, "else") == read


def test_a_path_is_made_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    given(monkeypatch, "var/../here")
    assert env.path(NAME, Path("/else")) == tmp_path.resolve() / "here"
    for missing in (None, ""):
        given(monkeypatch, missing)
        assert env.path(NAME, Path("/else")) == Path("/else")


def test_a_boot_secret_is_read_from_its_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "secret"
    file.write_bytes(b"\n" * 32)
    given(monkeypatch, str(file), f"{NAME}_FILE")
    assert env.boot_secret(NAME) == b"\n" * 32


def test_a_short_boot_secret_is_refused_and_not_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "secret"
    file.write_bytes(b"amber" * 6)
    given(monkeypatch, str(file), f"{NAME}_FILE")
    with pytest.raises(ImproperlyConfigured) as refused:
        env.boot_secret(NAME)
    assert str(refused.value) == f"{NAME}_FILE must hold at least 32 bytes."


def test_a_boot_secret_that_is_named_must_be_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given(monkeypatch, str(tmp_path / "nothing"), f"{NAME}_FILE")
    with pytest.raises(FileNotFoundError):
        env.boot_secret(NAME)


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_file_the_secret_is_new_each_time(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    given(monkeypatch, value, f"{NAME}_FILE")
    # The value itself is never read from the environment, where other processes could see it.
    given(monkeypatch, "0" * 64, NAME)
    secrets = {env.boot_secret(NAME) for _ in range(3)}
    assert {len(secret) for secret in secrets} == {32}
    assert len(secrets) == 3


@pytest.mark.parametrize(
    ("value", "file"),
    [
        (None, "/var/else.sqlite3"),
        ("", "/var/else.sqlite3"),
        ("sqlite:///srv/a%20b.sqlite3", "/srv/a b.sqlite3"),
    ],
)
def test_sqlite_loses_and_forgets_nothing_it_should_keep(
    monkeypatch: pytest.MonkeyPatch, value: str | None, file: str
) -> None:
    given(monkeypatch, value)
    read = env.database(NAME, "sqlite:///var/else.sqlite3")
    options = read["OPTIONS"]
    assert isinstance(options, dict)
    assert read == {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "CONN_MAX_AGE": None,
        "OPTIONS": options,
    }
    assert (options["transaction_mode"], options["timeout"]) == ("IMMEDIATE", 20)
    pragmas = set(options["init_command"].removesuffix(";").split("; "))
    assert pragmas == {
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "PRAGMA secure_delete=ON",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA foreign_keys=ON",
    }


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ("postgresql://ann@db.example:5433/clarion", ("clarion", "ann", "", "db.example", "5433")),
        ("postgresql://ann:a%2Fb@/clarion?host=/run/pg", ("clarion", "ann", "a/b", "/run/pg", "")),
        ("postgresql:///clarion?port=6000", ("clarion", "", "", "", "6000")),
    ],
)
def test_postgresql_is_found_by_name_or_socket(
    monkeypatch: pytest.MonkeyPatch, value: str, where: tuple[str, ...]
) -> None:
    given(monkeypatch, value)
    read = env.database(NAME, "sqlite:///var/else.sqlite3")
    assert tuple(read[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")) == where
    assert read["ENGINE"] == "django.db.backends.postgresql"
    options = read["OPTIONS"]
    assert isinstance(options, dict)
    assert options["pool"] == {"min_size": 1, "max_size": 4, "timeout": 20}
    assert options["server_side_binding"] is True


@pytest.mark.parametrize(
    "value",
    [
        "mysql://ann@db/clarion",
        "clarion.sqlite3",
        "/var/clarion.sqlite3",
        "sqlite3:///x",
        ":memory:",
    ],
)
def test_any_other_database_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    given(monkeypatch, value)
    with pytest.raises(ImproperlyConfigured, match="must begin with sqlite:// or postgresql://"):
        env.database(NAME, "")


@pytest.mark.parametrize("value", ["sqlite://", "sqlite:///", "sqlite://var/clarion.sqlite3"])
def test_a_file_that_is_not_named_from_the_root_is_refused(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    given(monkeypatch, value)
    with pytest.raises(ImproperlyConfigured, match="must name a file from the root on"):
        env.database(NAME, "")
