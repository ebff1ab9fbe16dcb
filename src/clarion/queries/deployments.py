"""The one deployment of this database."""

from clarion.models import Deployment


def the_deployment() -> Deployment | None:
    return Deployment.objects.first()
