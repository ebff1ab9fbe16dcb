"""How many people wait for the coordinators: to be approved, or for roles to be confirmed."""

from clarion.models import Member, RoleRequest


def waiting_for_approval() -> int:
    return Member.objects.filter(ended_at=None, roles="").count()


def roles_to_confirm() -> int:
    return RoleRequest.objects.count()
