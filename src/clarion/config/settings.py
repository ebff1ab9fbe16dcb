"""Django's settings. What differs between deployments comes from the environment."""

import hashlib
from pathlib import Path

from clarion.config import env

HERE = Path(__file__).resolve().parent.parent

VAR = env.path("CLARION_VAR", Path.cwd() / "var")
JOURNAL = env.path("CLARION_JOURNAL", VAR / "stops.journal")
BOOT_SECRET = env.boot_secret("CLARION_BOOT_SECRET")
# Django signs nothing lasting here; a key that ends with the boot secret is enough.
SECRET_KEY = hashlib.sha256(b"clarion django secret key" + BOOT_SECRET).hexdigest()
DEBUG = False
ALLOWED_HOSTS = env.text("CLARION_HOSTS", "127.0.0.1 localhost [::1]").split()

INSTALLED_APPS = ["clarion.apps.ClarionConfig", "django.contrib.staticfiles"]
MIDDLEWARE = [
    "clarion.web.middleware.headers.Headers",
    "clarion.web.middleware.gzip.Gzip",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "clarion.web.middleware.visitor.Visitor",
    "clarion.web.middleware.language.Language",
    "clarion.web.middleware.lease.Lease",
    "django.middleware.common.CommonMiddleware",
    "clarion.web.middleware.fields.Fields",
    "django.middleware.csrf.CsrfViewMiddleware",
    "clarion.web.middleware.policy.Policy",
]
# Behind a proxy that speaks https: the address that browsers see, scheme included.
CSRF_TRUSTED_ORIGINS = env.text("CLARION_ORIGINS", "").split()
ROOT_URLCONF = "clarion.config.urls"
WSGI_APPLICATION = "clarion.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "web" / "templates"],
        "OPTIONS": {
            "context_processors": ["clarion.web.context.page"],
            "libraries": {"clarion": "clarion.web.tags.clarion"},
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
            "loaders": [("django.template.loaders.cached.Loader", ["clarion.web.loader.Loader"])],
        },
    },
]
# Plain form controls; the pages lay them out themselves.
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"

DATABASES = {"default": env.database("CLARION_DATABASE", f"sqlite://{VAR / 'clarion.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"

SESSION_ENGINE = "clarion.web.sessions"
SESSION_COOKIE_NAME = "__Host-session"
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 12 * 3600
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "clarion.web.views.errors.stale_form"

LANGUAGE_CODE = "en"
LANGUAGES = [("zh-hans", "简体中文"), ("zh-hant", "繁體中文"), ("en", "English")]
LANGUAGE_COOKIE_NAME = "__Host-language"
LOCALE_PATHS = [HERE / "web" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATICFILES_DIRS = [HERE / "web" / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 600
# Another site must not even learn that this one is here.
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Nothing is uploaded yet, and nothing uploaded may ever touch a temporary file.
FILE_UPLOAD_HANDLERS: list[str] = []
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

# Messages of exceptions may quote what a person typed: only type and place are logged.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "place": {"()": "clarion.config.logs.PlaceFormatter"},
        "server": {"()": "clarion.config.logs.ServerFormatter"},
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "place"},
        "server": {"class": "logging.StreamHandler", "formatter": "server"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": ["stderr"], "level": "CRITICAL", "propagate": False},
        "gunicorn.error": {"handlers": ["server"], "level": "ERROR", "propagate": False},
    },
}
