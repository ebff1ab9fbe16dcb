"""G7: what the call screen weighs. G6: what next contact and its card cost (for information).

--rounds=30   hand-outs, each with empty hands
"""

import argparse
import sys
from collections.abc import Iterator

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from bench._browser import Browser, Cost, asked_for, middle_ms, page, weight
from bench._report import Row, report, verdict
from clarion.management.commands.demo import make
from clarion.models import Hold, Member
from clarion.rules.vocabulary import Role

MOST_BYTES, MOST_REQUESTS, MOST_STATEMENTS = 15 * 1024, 3, 6
NEXT = "/leases/"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    browser = _volunteer()
    report("G7: the call screen on the wire, gzip", list(_weights(browser)))
    report("G6: next contact and its card, after the first time", _costs(browser, options.rounds))
    return 0


def _volunteer() -> Browser:
    """The one in the practice deployment who has a day of calls behind them."""
    call_command("migrate", verbosity=0)
    made = make(practising_from=timezone.now())
    return Browser(next(one for one in made.logins if Role.VOLUNTEER in one.roles))


def _weights(browser: Browser) -> Iterator[Row]:
    """The first card of the practice is one that was called before."""
    card = browser.post(NEXT).headers["Location"]
    for number in ("hidden", "shown"):
        if number == "shown":
            browser.post(f"{card}attempts/")
        for language, _ in settings.LANGUAGES:
            Member.objects.update(language=language)
            yield _weight(browser, card, language, number)


def _weight(browser: Browser, card: str, language: str, number: str) -> Row:
    answer = browser.get(card)
    more = {address: weight(browser.get(address)) for address in asked_for(page(answer))}
    total = weight(answer) + sum(more.values())
    return {
        "language": language,
        "number": number,
        "page": weight(answer),
        "style and icon": sum(more.values()),
        "bytes": total,
        "requests": 1 + len(more),
        "first visit": verdict(met=total <= MOST_BYTES and 1 + len(more) <= MOST_REQUESTS),
        "later (style kept)": verdict(met=weight(answer) <= MOST_BYTES),
    }


def _costs(browser: Browser, rounds: int) -> list[Row]:
    costs: dict[str, list[Cost]] = {"GET /alive/": [], "POST /leases/": [], "GET /leases/<id>/": []}
    for _ in range(rounds):
        Hold.objects.all().delete()
        alive, taken = browser.cost("/alive/"), browser.cost(NEXT, post=True)
        card = browser.cost(taken.location)
        for kind, cost in zip(costs.values(), (alive, taken, card), strict=True):
            kind.append(cost)
    # The first round warms up what is kept from one request to the next.
    return [_cost(address, found[1:]) for address, found in costs.items()]


def _cost(address: str, found: list[Cost]) -> Row:
    most = max(cost.statements for cost in found)
    return {
        "request": address,
        "status": "/".join(sorted({str(cost.status) for cost in found})),
        "times": len(found),
        "statements": most,
        "goal": f"<= {MOST_STATEMENTS}: {verdict(met=most <= MOST_STATEMENTS)}",
        "ms here (not the database)": middle_ms(found),
    }


if __name__ == "__main__":
    sys.exit(main())
