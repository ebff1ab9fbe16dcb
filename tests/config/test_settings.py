"""The settings: what must never be switched on, and what must never be switched off."""

import hashlib

import pytest
from django.conf import settings
from django.core.management import call_command
from pytest_django import Settings

from clarion.config import settings as ours


def test_a_deployment_check_finds_nothing_else(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own middleware sends more headers than those two; the proxy sees to the transport."""
    # A browser's test in the same process may have set this for itself.
    monkeypatch.delenv("DJANGO_ALLOW_ASYNC_UNSAFE", raising=False)
    settings.SILENCED_SYSTEM_CHECKS = ["security.W001", "security.W002"]
    call_command("check", deploy=True, fail_level="WARNING", verbosity=0)


def test_nothing_that_keeps_plain_text_is_installed() -> None:
    assert settings.INSTALLED_APPS == ["clarion.apps.ClarionConfig", "django.contrib.staticfiles"]
    assert [name for name in settings.MIDDLEWARE if "messages" in name or "auth" in name] == []
    assert (ours.DEBUG, settings.ADMINS, settings.MANAGERS) == (False, [], [])


def test_nothing_uploaded_is_handled_at_all() -> None:
    assert settings.FILE_UPLOAD_HANDLERS == []
    assert settings.DATA_UPLOAD_MAX_MEMORY_SIZE == 2_500_000


@pytest.mark.parametrize("kind", ["SESSION", "CSRF"])
def test_cookies_belong_to_this_host_and_to_this_visit(kind: str) -> None:
    assert {
        name: getattr(settings, f"{kind}_COOKIE_{name}")
        for name in ("SECURE", "HTTPONLY", "SAMESITE", "DOMAIN", "PATH")
    } == {"SECURE": True, "HTTPONLY": True, "SAMESITE": "Strict", "DOMAIN": None, "PATH": "/"}
    assert getattr(settings, f"{kind}_COOKIE_NAME").startswith("__Host-")


def test_no_cookie_outlives_the_browser() -> None:
    assert settings.SESSION_EXPIRE_AT_BROWSER_CLOSE is True
    assert (settings.CSRF_COOKIE_AGE, settings.LANGUAGE_COOKIE_AGE) == (None, None)


def test_the_key_ends_with_the_boot_secret() -> None:
    digest = hashlib.sha256(b"clarion django secret key" + ours.BOOT_SECRET).hexdigest()
    assert digest == ours.SECRET_KEY


def test_headers_are_outermost_and_the_policy_innermost() -> None:
    assert settings.MIDDLEWARE[0] == "clarion.web.middleware.headers.Headers"
    assert settings.MIDDLEWARE[-1] == "clarion.web.middleware.policy.Policy"
