"""Whether the server answers and its database with it: for the start-up script."""

from django.http import HttpRequest, HttpResponse

from clarion.queries.deployments import the_deployment
from clarion.web.access import PAGE, public


@public(*PAGE)
def alive(request: HttpRequest) -> HttpResponse:
    return HttpResponse(status=204 if the_deployment() else 503)
