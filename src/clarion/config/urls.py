"""Addresses: nouns; every change of state is a resource of its own."""

from django.urls import path

from clarion.web.views import (
    alive,
    attempts,
    board,
    briefings,
    callbacks,
    drafts,
    invitations,
    joining,
    languages,
    leases,
    members,
    pauses,
    practice,
    renewals,
    settings,
    sign_in,
    suppressions,
    today,
)

urlpatterns = [
    path("", today.today, name="today"),
    path("alive/", alive.alive, name="alive"),
    path("sign-in/", sign_in.sign_in, name="sign_in"),
    path("sign-out/", sign_in.sign_out, name="sign_out"),
    path("join/", joining.join, name="join"),
    path("join/risks/", joining.risks, name="join_risks"),
    path("join/name/", joining.name, name="join_name"),
    path("join/passphrase/", joining.passphrase, name="join_passphrase"),
    path("practice-call/", practice.practice_call, name="practice_call"),
    path("language/", languages.language, name="language"),
    path("settings/", settings.settings, name="settings"),
    path("settings/passphrase/", settings.passphrase, name="passphrase"),
    path("briefings/<uuid:campaign_id>/", briefings.briefing, name="briefing"),
    path("callbacks/", callbacks.callbacks, name="callbacks"),
    path("callbacks/<uuid:callback_id>/anyone/", callbacks.share, name="share_callback"),
    path("callbacks/<uuid:callback_id>/mine/", callbacks.claim, name="claim_callback"),
    path("leases/", leases.leases, name="leases"),
    path("leases/<uuid:lease_id>/", leases.lease, name="lease"),
    path("leases/<uuid:lease_id>/sources/", leases.sources, name="sources"),
    path("leases/<uuid:lease_id>/renewal/", renewals.renewals, name="renew_lease"),
    path("leases/<uuid:lease_id>/return/", leases.give_back, name="return_lease"),
    path("leases/<uuid:lease_id>/attempts/", attempts.attempts, name="show_number"),
    path("attempts/<uuid:attempt_id>/outcome/", attempts.outcome, name="outcome"),
    path("attempts/<uuid:attempt_id>/draft/", drafts.keep, name="keep_draft"),
    path("attempts/<uuid:attempt_id>/suppression/", suppressions.suppress, name="suppress"),
    path("board/", board.board, name="board"),
    path("invitations/", invitations.invitations, name="invitations"),
    path("invitations/<uuid:invitation_id>/revocation/", invitations.revocation, name="revoke"),
    path("members/", members.members, name="members"),
    path("members/<uuid:member_id>/", members.member, name="member"),
    path("members/<uuid:member_id>/approval/", members.approval, name="approve"),
    path("members/<uuid:member_id>/refusal/", members.refusal, name="decline"),
    path("pauses/", pauses.pauses, name="pauses"),
    path("pauses/<uuid:pause_id>/end/", pauses.end, name="pause_end"),
]

handler400 = "clarion.web.views.errors.bad_request"
handler403 = "clarion.web.views.errors.forbidden"
handler404 = "clarion.web.views.errors.not_found"
handler500 = "clarion.web.views.errors.server_error"
