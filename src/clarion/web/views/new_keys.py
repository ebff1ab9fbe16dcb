"""New keys after somebody who kept the directory has gone: by the next coordinator who comes."""

from clarion.actions.onboarding.renew_keyrings import renew_keyrings
from clarion.web.views.sign_in import begin
from clarion.web.visitor import Request


def renew(request: Request) -> None:
    """This browser goes on in a new session; all others sign in again."""
    renewed = renew_keyrings(by=request.actor, now=request.now)
    if renewed:
        begin(request, renewed)
