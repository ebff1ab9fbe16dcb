"""Every page in every state a person can bring it to, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import OperationalError
from playwright.sync_api import FilePayload, Page

from clarion.models import Attempt, Campaign, Hold, Import, Throttle
from clarion.rules.vocabulary import How, ImportKind, ImportState, LineKind, Who
from clarion.web.forms.outcome import OutcomeForm
from tests.actions.steps import answered, report
from tests.journeys import demo as who
from tests.journeys.demo import Demo
from tests.journeys.tour_campaigns import campaigns, points
from tests.journeys.tour_directory import directory
from tests.journeys.visits import Visits
from tests.journeys.walking import (
    Clock,
    answer,
    end_sessions,
    fill_sign_in,
    show_number,
    sign_in,
    to_card,
    to_number,
)
from tests.reports import REPORT

# Enough of them for a second page.
DESKS = "\n".join(f"值班室{place}：0536-000{place:04d}" for place in range(1000, 1045))
Stop = tuple[str, Page]
NEWCOMER = "蒲公英"
TABLE = FilePayload(
    name="名单.csv",
    mimeType="text/csv",
    buffer=(
        "单位,姓名,职务,办公电话,手机\r\n"
        "河口路派出所,王建国,所长,0536-0000121,15400001234\r\n"
        "雨巷派出所,李平,教导员,0536-00,\r\n"
    ).encode("gb18030"),
)


@dataclass
class Tour:
    """`open` makes a window; each stop is a name and the window that shows the page."""

    visits: Visits
    demo: Demo
    language: str
    joined_with: str = ""

    def stops(self) -> Iterator[Stop]:
        self.demo.speak(self.language)
        for part in (
            self.at_the_door,
            self.people,
            self.newcomer,
            self.calling,
            self.a_person,
            self.settings,
            self.desks,
            self.campaigns,
            self.intake,
            self.directory,
            self.tables,
            self.what_goes_wrong,
        ):
            yield from part()

    def window(self, name: str = "") -> Page:
        page = self.visits(language=self.language)
        if name:
            sign_in(page, name, self.demo.passphrases[name])
        return page

    def at_the_door(self) -> Iterator[Stop]:
        page = self.window()
        page.goto("/")
        yield "sign-in", page
        fill_sign_in(page, "Nobody", "a wrong one")
        yield "sign-in-refused", page
        for _ in range(5):
            fill_sign_in(page, "Nobody", "a wrong one")
        yield "sign-in-throttled", page
        Throttle.objects.all().delete()
        page.goto("/sign-in/")
        page.locator("main .btn.go").click()
        yield "sign-in-empty", page

    def people(self) -> Iterator[Stop]:
        coordinator, page = self.window(who.COORDINATOR), self.window()
        coordinator.goto("/members/")
        coordinator.locator("[name=note]").fill("from the choir")
        coordinator.locator("form[action='/invitations/'] button").click()
        yield "invitation", coordinator
        code = coordinator.locator("p.number").inner_text()
        coordinator.goto("/members/")
        yield "members", coordinator
        yield from self._joining(page, code)
        coordinator.goto("/members/")
        yield "members-one-waits", coordinator
        coordinator.locator("main .btn.go").first.click()
        yield "member-to-approve", coordinator
        coordinator.locator("form[action$='/approval/'] .btn.go").click()
        yield "member-approved", coordinator
        yield from self._roles(coordinator)

    def _roles(self, coordinator: Page) -> Iterator[Stop]:
        """The newcomer becomes a custodian by two coordinators, and then leaves."""
        form = coordinator.locator("form[action$='/roles/']")
        form.locator("[name=roles][value=volunteer]").uncheck()
        form.locator("[name=roles][value=custodian]").check()
        form.locator("[name=passphrase]").fill(self.demo.passphrases[who.COORDINATOR])
        form.locator("button").click()
        yield "member-asked", coordinator
        second = self.window(who.SECOND_COORDINATOR)
        yield "today-coordinator-to-confirm", second
        second.goto(coordinator.url)
        yield "member-to-confirm", second
        passphrase = self.demo.passphrases[who.SECOND_COORDINATOR]
        second.locator("form[action$='/confirmation/'] [name=passphrase]").fill(passphrase)
        second.locator("form[action$='/confirmation/'] button").click()
        yield "member-confirmed", second
        newcomer = self.visits(language=self.language)
        sign_in(newcomer, NEWCOMER, self.joined_with)
        yield "today-new-custodian", newcomer
        custodian = self.window(who.CUSTODIAN)
        yield "today-custodian-to-give", custodian
        custodian.locator("main .btn.go").click()
        yield "custodian", custodian
        second.locator("form[action$='/suspension/'] button").click()
        yield "member-suspended", second
        second.locator("form[action$='/readmission/'] button").click()
        sign_in(newcomer, NEWCOMER, self.joined_with)
        newcomer.goto("/settings/leaving/")
        yield "leaving", newcomer
        newcomer.locator("[name=passphrase]").fill(self.joined_with)
        newcomer.locator("main form button").click()
        yield "left", newcomer
        second.goto("/members/")
        yield "members-one-gone", second

    def _joining(self, page: Page, code: str) -> Iterator[Stop]:
        page.goto("/join/")
        yield "join-code", page
        page.locator("[name=code]").fill("0000")
        page.locator("main .btn.go").click()
        yield "join-wrong-code", page
        page.locator("[name=code]").fill(code)
        page.locator("main .btn.go").click()
        yield "join-risks", page
        page.locator("main .btn.go").click()
        yield "join-not-agreed", page
        for box in page.locator("[type=checkbox]").all():
            box.check()
        page.locator("main .btn.go").click()
        yield "join-name", page
        page.locator("[name=pseudonym]").fill(NEWCOMER)
        page.locator("main .btn.go").click()
        yield "join-passphrase", page
        page.locator("[name=make][value=digits]").click()
        yield "join-passphrase-shown", page
        self.joined_with = page.locator("p.number").inner_text()
        page.locator("[name=typed_back]").fill("something else")
        page.locator("main .btn.go").click()
        yield "join-passphrase-differs", page
        page.locator("[name=typed_back]").fill(self.joined_with)
        page.locator("main .btn.go").click()
        yield "waiting", page
        yield from self._practising(page)

    def _practising(self, page: Page) -> Iterator[Stop]:
        page.locator("main .btn.go").click()
        yield "practice-card", page
        page.locator("[name=show]").click()
        yield "practice-number", page
        page.locator(".btn.go[name=save]").click()
        yield "practice-incomplete", page
        answer(page, "colleague", "hostile")
        page.locator(".btn.go[name=save]").click()
        yield "practice-done", page
        page.goto("/")
        yield "waiting-practised", page

    def newcomer(self) -> Iterator[Stop]:
        page = self.window(who.NEWCOMER)
        yield "today-with-a-briefing", page
        page.locator("form[action='/leases/'] button").click()
        yield "today-briefing-first", page
        page.locator("main li a").click()
        yield "briefing", page
        page.locator("main .btn.go").click()
        yield "today", page
        to_card(page)
        yield "card", page
        page.goto("/")
        yield "today-with-a-call", page

    def calling(self) -> Iterator[Stop]:
        page = self.window(who.NEWCOMER)
        page.goto("/callbacks/")
        yield "callbacks-none", page
        to_number(page)
        yield "number", page
        page.locator("[name=to_coordinator]").fill("half a sentence")
        page.locator("#keep").click()
        yield "number-with-a-draft", page
        yield "sources", self._sources_of(page)
        page.locator("[name=save][value=next].btn").click()
        yield "report-incomplete", page
        page.locator("button[name=line][value=not_in_service]").click()
        yield "report-once-more", page
        twin = page.context.new_page()
        to_card(twin)
        page.locator("[name=confirmed]").click()
        yield "saved-dead-line", page
        twin.locator("button[name=line][value=busy]").click()
        yield "saved-already", twin
        page.locator("form[action='/leases/'] button").click()
        show_number(page)
        yield "number-too-soon", page
        yield from self._endings(page)

    def _sources_of(self, page: Page) -> Page:
        address = page.locator("a[href*='/sources/']").first.get_attribute("href")
        other = page.context.new_page()
        other.goto(str(address))
        return other

    def _endings(self, page: Page) -> Iterator[Stop]:
        clock = Clock()
        clock.forward(minutes=2)
        to_number(page)
        page.locator("button[name=line][value=no_answer]").click()
        yield "saved-no-answer", page
        clock.forward(minutes=2)
        to_number(page)
        answer(page, "colleague", "hostile")
        page.locator("[name=save][value=next].btn").click()
        yield "rest", page
        clock.forward(minutes=2)
        to_number(page)
        page.locator(".btn.stop").click()
        yield "saved-stop", page
        page.locator("form[action$='/mistake/'] button").click()
        yield "saved-mistake", page
        clock.forward(minutes=2)
        to_number(page)
        Hold.objects.all().delete()
        page.reload()
        yield "lease-lost", page
        page.goto("/")
        yield "today-unfinished", page
        page.locator("main section li a").click()
        yield "late-report", page
        page.locator("button[name=line][value=no_answer]").click()
        yield "saved-late", page
        page.locator("form[action$='/undo/'] button").click()
        yield "report-taken-back", page

    def a_person(self) -> Iterator[Stop]:
        page = self.window(who.OLD_HAND)
        yield "today-promised", page
        page.goto("/callbacks/")
        yield "callbacks", page
        page.locator("form[action$='/anyone/'] button").click()
        yield "callbacks-for-anyone", page
        page.locator("form[action$='/mine/'] button").click()
        to_card(page)
        yield "card-agreed-call", page
        page.goto(self.demo.hand(self.demo.of_a_person(LineKind.WORK), who.OLD_HAND))
        yield "card-of-a-person", page
        page.goto(self.demo.hand(self.demo.of_a_person(LineKind.MOBILE), who.OLD_HAND))
        for point in page.locator("#say summary").all()[:2]:
            point.click()
        yield "card-mobile", page
        show_number(page)
        page.locator("[name=ticks][value=committed]").check()
        page.locator("[name=ticks][value=another_time]").check()
        page.locator("[name=ticks][value=another_line]").check()
        page.locator("[name=day]").fill("2020-01-01")
        page.locator("[name=time]").fill("10:00")
        page.locator("[name=note]").fill("word " * 80)
        page.locator("[name=save][value=next].btn").click()
        yield "report-mobile-errors", page

    def settings(self) -> Iterator[Stop]:
        page = self.window(who.NEWCOMER)
        page.goto("/settings/")
        yield "settings", page
        page.locator("[name=speaks]:checked").first.uncheck()
        for box in page.locator("[name=speaks]:checked").all():
            box.uncheck()
        page.locator("form[action^='/settings/#'] .btn.go").click()
        yield "settings-incomplete", page
        page.locator("[name=speaks]").first.check()
        page.locator("form[action^='/settings/#'] .btn.go").click()
        yield "settings-saved", page
        page.locator("[name=make][value=digits]").click()
        yield "settings-digits", page
        page.goto("/settings/")
        page.locator("[name=make][value=words]").click()
        yield "settings-words", page
        page.locator("[name=current]").fill("something else")
        page.locator("[name=typed_back]").fill("something else")
        page.locator("form[action*='/passphrase/'] .btn.go").click()
        yield "settings-words-differ", page

    def desks(self) -> Iterator[Stop]:
        for name, stop in ((who.CUSTODIAN, "custodian"), (who.EDITOR, "editor")):
            yield f"today-{stop}", self.window(name)
        coordinator = self.window(who.COORDINATOR)
        yield "today-coordinator", coordinator
        running = Campaign.objects.filter(live_at__isnull=False)
        began = {campaign.pk: campaign.live_at for campaign in running}
        running.update(live_at=None)
        coordinator.goto("/")
        yield "today-coordinator-beginning", coordinator
        for campaign, at in began.items():
            Campaign.objects.filter(pk=campaign).update(live_at=at)
        coordinator.goto("/board/")
        yield "board", coordinator
        yield from self._inbox(coordinator)
        coordinator.goto("/board/")
        coordinator.locator("form[action='/pauses/'] button").click()
        yield "board-paused", coordinator
        volunteer = self.window(who.OLD_HAND)
        Hold.objects.all().delete()
        to_card(volunteer)
        yield "today-paused", volunteer
        coordinator.locator("form[action$='/end/'] button").click()
        Clock().forward(hours=15)
        to_card(volunteer)
        yield "today-outside-hours", volunteer
        Clock().forward(hours=-14)

    def campaigns(self) -> Iterator[Stop]:
        yield from campaigns(self.window)
        yield from points(self.window)

    def intake(self) -> Iterator[Stop]:
        page = self.window(who.COORDINATOR)
        page.goto("/intake/")
        page.locator("main .btn.go").click()
        yield "intake-incomplete", page
        page.locator("[name=text]").fill(REPORT + DESKS)
        page.locator("[name=title]").fill("Lamplight 2026-05-02")
        page.locator("main .btn.go").click()
        yield "proposal", page
        page.locator("main [href='#t1']").click()
        page.locator("#r1 summary").click()
        page.locator("[name=r1-person]").fill("long " * 30)
        page.locator("[name=then][value=stay]").first.click()
        yield "proposal-incomplete", page
        page.locator("[name=r1-person]").fill("王建国")
        page.locator("[name=station]").fill("河口路派出所")
        page.locator("[name=then][value=check]").click()
        page.locator("[name=stage]").select_option("detention")
        page.locator("[name=since]").fill("2020-05-01")
        page.locator("#case .btn.plain").first.click()
        yield "case", page
        page.goto("/intake/")
        yield "intake", page
        page.locator("main li a").click()
        page.locator("[name=then][value=check]").click()
        page.locator("#case .btn.go").click()
        yield "import", page
        imported = page.url
        page.locator("a[href$='/changes/']").first.click()
        page.locator("form[action$='/doubt/'] textarea").fill("Another of the same name.")
        page.locator("form[action$='/doubt/'] button").click()
        yield "changes-in-doubt", page
        page.locator("[name=verdict][value=right]").click()
        page.locator("form[action$='/changes/'] .btn").click()
        yield "changes-incomplete", page
        page.goto("/intake/")
        page.locator("[name=text]").fill("雨巷派出所（区号：0536） 教导员李平：0536-0000121")
        page.locator("[name=title]").fill("Lamplight 2026-05-03")
        page.locator("main .btn.go").click()
        yield "proposal-of-another", page
        page.locator("form[action$='/removal/'] .btn").click()
        yield "intake-with-an-import", page
        page.goto(imported)
        page.locator("a[href$='/undo/']").click()
        yield "import-undo", page
        page.locator("form[action$='/undo/'] button").click()
        yield "import-undone", page

    def directory(self) -> Iterator[Stop]:
        page = self.window(who.COORDINATOR)
        yield from directory(page, self.demo.actors[who.COORDINATOR])

    def tables(self) -> Iterator[Stop]:
        page = self.window(who.COORDINATOR)
        page.goto("/intake/tables/")
        page.locator("main .btn.go").click()
        yield "tables-without-a-file", page
        page.locator("[name=file]").set_input_files(TABLE)
        page.locator("main .btn.go").click()
        yield "table", page
        page.locator("[name=title]").fill("")
        page.locator("main .btn.go").click()
        yield "table-incomplete", page
        page.goto("/intake/tables/")
        yield "tables", page
        page.locator("main li a").click()
        page.locator("main .btn.go").click()
        yield "table-taken", page
        Import.objects.filter(kind=ImportKind.BULK).update(state=ImportState.PAUSED)
        page.reload()
        yield "table-rests", page

    def _report_late(self) -> None:
        """Somebody reports a call whose contact was handed on meanwhile."""
        contact = self.demo.of_a_person(LineKind.WORK, 2)
        slow, now = self.demo.actors[who.OLD_HAND], Clock().now()
        attempt = Attempt.objects.create(
            lease_id=uuid4(),
            contact=contact,
            line=contact.line,
            station_id=contact.station_id,
            person_tag=contact.person_tag,
            member_tag=slow.tag,
            shown_at=now - timedelta(minutes=40),
        )
        Hold.objects.all().delete()
        self.demo.hand(contact, who.NEWCOMER)
        report(attempt, slow, answered(Who.PERSON, How.SILENT), now)

    def _inbox(self, page: Page) -> Iterator[Stop]:
        self._report_late()
        page.goto("/inbox/")
        yield "inbox", page
        page.locator("form[action$='/done/'] button").first.click()
        yield "inbox-decided", page
        page.goto("/problems/?page=board")
        yield "problem", page
        page.locator("[name=kind][value=words]").check()
        page.locator("[name=text]").fill("The third line reads oddly.")
        page.locator("main .btn.go").click()
        yield "problem-told", page

    def what_goes_wrong(self) -> Iterator[Stop]:
        page = self.window(who.OLD_HAND)
        page.goto("/nothing/here/")
        yield "error-404", page
        page.goto("/leases/")
        yield "error-405", page
        page.goto(self.demo.hand(self.demo.of_a_person(LineKind.WORK, 1), who.OLD_HAND))
        show_number(page)
        answer(page, "colleague", "silent", "text_read")
        page.locator("[name=to_coordinator]").fill("A note that must not be lost.")
        page.context.clear_cookies(name="__Host-csrf")
        page.locator("[name=save][value=rest]").click()
        yield "error-stale-form", page
        yield from self._carried(page)
        yield from self._broken(page)

    def _carried(self, page: Page) -> Iterator[Stop]:
        page.go_back()
        end_sessions()
        page.locator("[name=save][value=rest]").click()
        yield "sign-in-with-a-report", page
        fill_sign_in(page, who.OLD_HAND, self.demo.passphrases[who.OLD_HAND])
        yield "carried", page

    def _broken(self, page: Page) -> Iterator[Stop]:
        for status, error in ((500, RuntimeError), (503, OperationalError)):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(OutcomeForm, "is_valid", _raise(error))
                page.locator("main form .btn.go").click()
            yield f"error-{status}", page


def _raise(error: type[Exception]) -> object:
    def broken(_form: OutcomeForm) -> None:
        raise error

    return broken
