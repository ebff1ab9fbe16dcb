"""Which page of a long list an address asks for."""

from django.http import HttpRequest


def page_of(request: HttpRequest) -> int:
    """From 1; what is no number is the first."""
    asked = request.GET.get("page", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < len("10000") else 1
