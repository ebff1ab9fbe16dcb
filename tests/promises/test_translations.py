"""Every sentence of the pages stands in both Chinese scripts, whole and well set."""

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import polib
import pytest
from django.utils.translation.template import templatize

ACTIONS = Path(__file__).parents[2] / "src" / "clarion" / "actions"
WEB = Path(__file__).parents[2] / "src" / "clarion" / "web"
LOCALE = WEB / "locale"
SCRIPTS = ("zh_Hans", "zh_Hant")
HAN = r"[\u3400-\u9fff]"
# Names of functions that translate, and how many of their first arguments are texts.
SINGLE = {"_", "gettext", "gettext_lazy", "gettext_noop"}
PLURAL = {"ngettext", "ngettext_lazy"}
IN_CONTEXT = {"pgettext", "pgettext_lazy"}
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
# What templatize leaves of a template: calls among crosses.
TEXT = r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"\b(n?gettext|_)\(\s*u?({TEXT})(?:\s*,\s*u?({TEXT}))?")


class Message(NamedTuple):
    text: str
    plural: str = ""
    context: str = ""


def in_python(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if not (node.args and isinstance(node.args[0], ast.Constant)):
            continue  # a text that is marked elsewhere
        texts = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
        if node.func.id in SINGLE:
            yield Message(texts[0])
        elif node.func.id in PLURAL:
            yield Message(texts[0], plural=texts[1])
        elif node.func.id in IN_CONTEXT:
            yield Message(texts[1], context=texts[0])


def in_refusals(path: Path) -> Iterator[Message]:
    """A refusal's docstring is its message."""
    for node in ast.walk(ast.parse(path.read_text())):
        bases = {base.id for base in getattr(node, "bases", []) if isinstance(base, ast.Name)}
        if isinstance(node, ast.ClassDef) and (bases & {"Refused", "NotFound"}):
            yield Message(ast.get_docstring(node) or "")


def in_template(path: Path) -> Iterator[Message]:
    for name, first, second in CALL.findall(templatize(path.read_text(), origin=str(path))):
        plural = ast.literal_eval(second) if name == "ngettext" else ""
        yield Message(ast.literal_eval(first), plural=plural)


def in_sources() -> set[Message]:
    """Plain texts that also occur with a plural are one entry, as gettext wants it."""
    found = set(
        chain(
            chain.from_iterable(map(in_python, WEB.rglob("*.py"))),
            chain.from_iterable(map(in_refusals, ACTIONS.rglob("*.py"))),
            chain.from_iterable(map(in_template, WEB.rglob("*.html"))),
        )
    )
    plurals = {message.text for message in found if message.plural}
    return {message for message in found if message.plural or message.text not in plurals}


def catalogue(script: str) -> polib.POFile:
    return polib.pofile(str(LOCALE / script / "LC_MESSAGES" / "django.po"))


def said(entry: polib.POEntry) -> str:
    return str(entry.msgstr_plural[0] if entry.msgid_plural else entry.msgstr)


def every_text() -> list[tuple[str, str, str]]:
    return [(script, e.msgid, said(e)) for script in SCRIPTS for e in catalogue(script)]


def test_the_scan_sees_every_way_of_marking_a_text(tmp_path: Path) -> None:
    python = tmp_path / "a.py"
    python.write_text("_('a'); ngettext('b', 'bs', 2); pgettext('here', 'c'); other('d'); x._('e')")
    page = tmp_path / "a.html"
    page.write_text(
        '{% translate "It’s a" %}{% blocktranslate count n=n trimmed %}\nb {{ n }}{% plural %}'
        "\nbs {{ n }}\n{% endblocktranslate %}{% blocktranslate %}c{% endblocktranslate %}"
    )
    assert set(in_python(python)) == {Message("a"), Message("b", "bs"), Message("c", "", "here")}
    assert set(in_template(page)) == {
        Message("It’s a"),
        Message("b %(n)s", "bs %(n)s"),
        Message("c"),
    }


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_text_is_translated_and_nothing_else_is(script: str) -> None:
    translated = {
        Message(entry.msgid, entry.msgid_plural, entry.msgctxt or "")
        for entry in catalogue(script)
        if said(entry) and not entry.fuzzy and not entry.obsolete
    }
    found = in_sources()
    assert (sorted(found - translated), sorted(translated - found)) == ([], [])


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_compiled_catalogue_equals_its_source(script: str) -> None:
    compiled = LOCALE / script / "LC_MESSAGES" / "django.mo"
    assert compiled.read_bytes() == catalogue(script).to_binary()


def test_placeholders_survive() -> None:
    lost = [
        (script, entry.msgid)
        for script in SCRIPTS
        for entry in catalogue(script)
        if set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        != set(PLACEHOLDER.findall(said(entry)))
    ]
    assert lost == []


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(rf"{HAN}\s*[,;:!?.]|[,;:!?]\s*{HAN}", id="ASCII punctuation beside Han"),
        pytest.param(rf"{HAN}[()]|[()]{HAN}", id="ASCII brackets beside Han"),
        pytest.param(rf"{HAN} {HAN}", id="a blank between Han"),
        pytest.param("['\"]", id="straight quotes"),
        pytest.param(r"\.\.\.|…(?!…)(?<!……)", id="a short ellipsis"),
    ],
)
def test_punctuation_is_full_width(wrong: str) -> None:
    # A page's markup is no punctuation.
    assert [row for row in every_text() if re.search(wrong, re.sub(r"<[^>]+>", "", row[2]))] == []


def test_each_script_has_its_own_quotes() -> None:
    foreign = {"zh_Hans": "[「」『』]", "zh_Hant": "[“”‘’]"}
    assert [row for row in every_text() if re.search(foreign[row[0]], row[2])] == []


# Pairs that differ between the scripts and are frequent on these pages.
HANS_ONLY = (
    "这说话请电线号码页时间当来后对语阳点问从个为会没过还让让听记录写给谁种经动应关简实确认选择"
)
HANT_ONLY = (
    "這說話請電線號碼頁時間當來後對語陽點問從個為會沒過還讓聽記錄寫給誰種經動應關簡實確認選擇"
)


def test_no_sign_of_the_other_script_slips_in() -> None:
    shared = set(HANS_ONLY) & set(HANT_ONLY)
    foreign = {
        "zh_Hans": set(HANT_ONLY) - shared,
        "zh_Hant": set(HANS_ONLY) - shared,
    }
    assert [(row, signs) for row in every_text() if (signs := foreign[row[0]] & set(row[2]))] == []
