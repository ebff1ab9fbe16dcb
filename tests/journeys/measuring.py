"""Measures a page as it stands in the window: widths, targets, sizes of letters."""

from typing import Any

from playwright.sync_api import Page

TARGET = 44
LETTERS = 18
READ_ALOUD = (20, 24)

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


def overflowing(page: Page) -> list[Any]:
    """What stands beyond the right edge, when the page would have to be scrolled sideways."""
    found: list[Any] = page.evaluate(_WIDE)
    return found


def small_targets(page: Page) -> list[str]:
    found: list[str] = page.evaluate(_TARGETS, TARGET)
    return found


def small_words(page: Page) -> list[str]:
    """Words smaller than anybody should have to read, and those to read aloud off their range."""
    found: list[str] = page.evaluate(_LETTERS, [LETTERS, *READ_ALOUD])
    return found
