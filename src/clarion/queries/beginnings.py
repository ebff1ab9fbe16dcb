"""Whether an organisation has begun its first campaign."""

from clarion.models import Campaign


def nothing_begun() -> bool:
    return not Campaign.objects.exists()
