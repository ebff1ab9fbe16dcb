"""Measures a page as it stands in the window: widths, targets, sizes of letters."""

from typing import Any

from playwright.sync_api import Page

TARGET = 44
LETTERS = 18
READ_ALOUD = (20, 24)
# The narrowest; and a window of 1280 x 800 whose page is enlarged to twice its size.
NARROWS = ((320, 640), (640, 400))

_WIDE = """() => {
  const wide = innerWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.querySelectorAll('body *')]
    .filter(it => it.getBoundingClientRect().right > wide + 1)
    .map(it => it.outerHTML.slice(0, 90)).slice(0, 3).concat(document.documentElement.scrollWidth);
}"""
# A control in a sentence, one that nobody sees, or one inside its label: the label is what is hit.
_TARGETS = """(least) => {
  const found = [];
  const all = document.querySelectorAll('a[href], button, summary, select, textarea, input, label');
  for (const it of all) {
    if (!it.checkVisibility({visibilityProperty: true}) || it.matches('.vh, .skip')) continue;
    if (it.matches('label:not(:has(input)), input[type=hidden], label input')) continue;
    const {width, height} = it.getBoundingClientRect();
    if (width >= least - 0.5 && height >= least - 0.5) continue;
    found.push(`${Math.round(width)}x${Math.round(height)} ${it.outerHTML.slice(0, 80)}`);
  }
  return found;
}"""
_LETTERS = """([least, low, high]) => {
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const it = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !it.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(it).fontSize), words = walk.currentNode.data.trim();
    if (size < least - 0.05) found.add(`${size}px ${words.slice(0, 40)}`);
    if (it.closest('.aloud') && (size < low || size > high + 0.05)) {
      found.add(`aloud ${size}px ${words.slice(0, 40)}`);
    }
  }
  return [...found];
}"""

# Every control in the order in which Tab comes to it: each takes focus and shows it, is in the
# window then, lets it go to the next one, and hears Tab without keeping it.
_KEYS = """() => {
  const found = [], all = [...document.querySelectorAll(
    'a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex]'
  )].filter(it => !it.disabled && it.checkVisibility({visibilityProperty: true})
    // What presses Save for Enter in a text is no control of its own.
    && !it.matches('[aria-hidden=true]'));
  const say = (what, it) => found.push(`${what} ${it.outerHTML.slice(0, 80)}`);
  for (const it of all) {
    if (it.tabIndex !== 0) { say(`tabindex ${it.tabIndex}`, it); continue; }
    it.focus();
    if (document.activeElement !== it) { say('takes no focus', it); continue; }
    // A choice is drawn by the words beside it.
    const style = getComputedStyle(it.matches('.pick input') ? it.nextElementSibling : it);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) say('no ring', it);
    const box = it.getBoundingClientRect();
    const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!seen) say('off the window', it);
    const tab = new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true});
    if (!it.dispatchEvent(tab)) say('keeps Tab', it);
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return found;
}"""


def overflowing(page: Page) -> list[Any]:
    """What stands beyond the right edge, when the page would have to be scrolled sideways."""
    found: list[Any] = page.evaluate(_WIDE)
    return found


def out_of_reach(page: Page) -> list[str]:
    """Controls that a keyboard does not reach in order, or leaves without a sign of where it is."""
    # A browser draws the ring for whoever has pressed a key.
    page.keyboard.press("Tab")
    found: list[str] = page.evaluate(_KEYS)
    return found


def small_targets(page: Page) -> list[str]:
    found: list[str] = page.evaluate(_TARGETS, TARGET)
    return found


def faults(page: Page) -> list[str]:
    """All that is wrong with its controls and letters."""
    return [*small_targets(page), *small_words(page), *out_of_reach(page)]


def small_words(page: Page) -> list[str]:
    """Words smaller than anybody should have to read, and those to read aloud off their range."""
    found: list[str] = page.evaluate(_LETTERS, [LETTERS, *READ_ALOUD])
    return found
