"""Pages and files travel compressed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware


class _Files(GZipMiddleware):
    max_random_bytes = 0


class Gzip(GZipMiddleware):
    """A page is padded at random, so that its length tells nothing of what is secret in it.

    A file is the same for everybody.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if request.path.startswith(settings.STATIC_URL):
            return _Files(self.get_response).process_response(request, response)
        return super().process_response(request, response)
