"""Where somebody came from, and with what, is never asked: so it is never stored."""

import re

from tests.promises.source import Module, modules, parse

# The ways in which Django and its servers tell of address and browser, and of mail.
TRACES = re.compile(
    r"REMOTE_ADDR|REMOTE_HOST|USER[_-]AGENT|X[_-]FORWARDED|X[_-]REAL[_-]IP"
    r"|\be_?mail\b|EmailField|GenericIPAddressField|send_mail|mail_admins",
    re.IGNORECASE,
)


def traces(module: Module) -> list[str]:
    return [f"{module.name}: {found}" for found in TRACES.findall(module.text)]


def test_the_reader_reads() -> None:
    text = 'who = request.META["REMOTE_ADDR"]\nwhat = request.headers["User-Agent"]\nemail = None\n'
    assert traces(parse("web/x.py", text)) == [
        "web/x.py: REMOTE_ADDR",
        "web/x.py: User-Agent",
        "web/x.py: email",
    ]


def test_no_module_asks_for_address_browser_or_mail() -> None:
    # The words of reports and of tables name what must be passed over.
    asking = [module for module in modules() if not module.name.endswith("words.py")]
    assert [trace for module in asking for trace in traces(module)] == []
