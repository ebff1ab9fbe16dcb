"""Open the card of one's own lease, and renew the lease by the way."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from clarion.actions.actor import Actor
from clarion.actions.calling import words
from clarion.actions.calling.card import Callee, Card, PointCard, ShownNumber, Text, Tried, WhyNow
from clarion.actions.calling.opened import OpenedContact, open_contact
from clarion.actions.calling.past import PastCall, open_past
from clarion.actions.calling.renew import renewed
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Attempt, Hold
from clarion.queries.history import reported_on
from clarion.queries.lanes import within
from clarion.queries.leases import attempt_of
from clarion.queries.script import live_points
from clarion.rules import hours
from clarion.rules.line_safety import may_type_note, safety_of
from clarion.rules.vocabulary import HoursClass, LineKind, LineSafety, Rank


@one_transaction
def open_card(*, lease_id: UUID, language: str, by: Actor, now: datetime) -> Card:
    """`language` of the page as a BCP 47 tag. Raises LeaseLost."""
    hold = renewed(lease_id=lease_id, by=by, now=now)
    opened = open_contact(hold.contact, by)
    line_id = hold.contact.line_id
    past = open_past(reported_on(line_id), opened.line.key, by.deployment.pk)
    return _Table(
        hold=hold,
        opened=opened,
        past=past,
        tongues=words.Tongues.of(by.member.spoken, language),
        by=by,
        now=now,
    ).card()


class _Table:
    """Where the card is laid out: what was opened, who looks, and when."""

    def __init__(
        self,
        *,
        hold: Hold,
        opened: OpenedContact,
        past: list[tuple[datetime, PastCall]],
        tongues: words.Tongues,
        by: Actor,
        now: datetime,
    ) -> None:
        self.hold, self.opened, self.past = hold, opened, past
        self.tongues, self.by, self.now = tongues, by, now
        self.line = hold.contact.line
        self.campaign = hold.contact.lane.campaign
        self.country: Profile = profile(by.deployment.profile)

    def card(self) -> Card:
        own = within(self.hold.rank, self.campaign.opens, self.campaign.closes)
        schedule = self.country.schedule(HoursClass(self.line.hours_class), own)
        zone = ZoneInfo(self.by.member.zone)
        facts = self.opened.campaign
        station, who = self.opened.station, self._who()
        return Card(
            lease_id=self.hold.pk,
            campaign_id=self.campaign.pk,
            until=self.hold.until.astimezone(zone),
            there=self.now.astimezone(schedule.zone),
            there_until=hours.open_until(schedule, self.now, self.country.calendar),
            mine=self.now.astimezone(zone),
            place=Text(station["place"], station["place_lang"]),
            station=Text(station["name"], station["lang"]),
            role=who.role,
            person=who.person,
            reading=who.reading,
            address=who.address,
            headline=who.headline,
            kind=LineKind(self.line.kind),
            safety=self.safety(),
            ask=self.tongues.words(facts["ask"]),
            case=self.tongues.lines(facts["case"]),
            days_left=self._days_left(),
            tried=self._tried(),
            points=self._points(),
            do_not_say=self.tongues.lines(facts["do_not_say"]),
            why=self._why(schedule.zone),
            number=self._number(),
        )

    def safety(self) -> LineSafety:
        incident = any(call.incident for _, call in self.past)
        return safety_of(LineKind(self.line.kind), incident=incident)

    def _who(self) -> Callee:
        person = self.opened.person
        if person is None:
            return Callee(None, None, "", "", self.opened.station["name"])
        name, lang, title = person["name"], person["lang"], person["title"]
        names = self.country.names
        # What a coordinator corrected counts before what the country's table says.
        reading = person.get("reading") or names.reading(name)
        return Callee(
            role=Text(title, lang) if title else None,
            person=Text(name, lang),
            reading=reading,
            address=names.form_of_address(name, title, lang),
            headline=names.form_of_address(name, title, self.tongues.page, reading),
        )

    def _days_left(self) -> int | None:
        decision_on = self.campaign.decision_on
        return max(0, (decision_on - self.now.date()).days) if decision_on else None

    def _why(self, there: ZoneInfo) -> WhyNow:
        agreed_at = self.hold.contact.agreed_at
        return WhyNow(
            self._reason(),
            self._last_at(),
            self._days_left(),
            agreed_at.astimezone(there) if agreed_at else None,
            self.opened.chosen_because,
        )

    def _reason(self) -> Rank:
        """A call agreed with one volunteer goes to another when its hour has passed."""
        rank = Rank(self.hold.rank)
        mine = self.hold.contact.prefer_tag == self.by.tag
        return rank if mine or rank != Rank.CALLBACK_OWN else Rank.CALLBACK

    def _last_at(self) -> datetime | None:
        return max((at for at, _ in self.past), default=None)

    def _tried(self) -> tuple[Tried, ...]:
        free_text = may_type_note(self.safety())
        return tuple(
            Tried(
                at=at.astimezone(self.country.zone),
                line=call.line,
                who=call.who,
                note=call.hint,
                text=call.text if free_text else "",
            )
            for at, call in self.past
        )

    def _points(self) -> tuple[PointCard, ...]:
        points = live_points(
            self.campaign.pk,
            monitored=not may_type_note(self.safety()),
            today=self.now.date(),
        )
        return tuple(self.tongues.point(point) for point in points)

    def _number(self) -> ShownNumber | None:
        attempt: Attempt | None = attempt_of(self.hold.pk)
        if attempt is None:
            return None
        number = self.opened.line.payload
        return ShownNumber(
            attempt.pk, self.country.numbers.in_chunks(number["e164"], number["ext"])
        )
