import type { Words } from "./added";

/** The words that are selected within an element, with their place in its text; undefined where none are. */
export function selectedIn(element: HTMLElement): Words | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const said = range.toString();
  const text = said.trim();
  const start = before.toString().length + (said.length - said.trimStart().length);
  return text === "" ? undefined : { text, start, end: start + text.length };
}
