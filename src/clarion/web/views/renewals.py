"""“Still on the call”: the contact stays, and so does what was typed of the report."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.renew_lease import renew_lease
from clarion.queries.attempts import own_attempt_of
from clarion.web import drafts
from clarion.web.access import CALLERS, POST, only
from clarion.web.told import tell
from clarion.web.views.attempts import late_page
from clarion.web.views.leases import card_page, fresh_form
from clarion.web.visitor import Request


@only(*CALLERS, methods=POST)
def renewals(request: Request, lease_id: UUID) -> HttpResponse:
    """The whole report travels along; too late for the contact is not too late for the report."""
    owed = own_attempt_of(lease_id, request.actor.tag)
    if owed:
        drafts.keep_quietly(request, owed.id, request.POST)
    try:
        renew_lease(lease_id=lease_id, by=request.actor, now=request.now)
    except LeaseLost as lost:
        if owed is None or owed.reported:
            raise
        return late_page(request, owed, fresh_form(request, owed.safety, request.POST), lost.status)
    tell(request, [_("This contact stays yours. Your report is below.")])
    return card_page(request, lease_id, typed=request.POST)
