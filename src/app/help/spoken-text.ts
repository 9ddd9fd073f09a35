/**
 * What a screen says, as somebody would read it out: the words in their order, a pause where a line ends.
 *
 * Drawings and whatever is hidden from screen readers are passed over; what is there for screen readers alone is read.
 */
export function spokenLines(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    // A dot between two words is nothing to be said.
    if (/[\p{L}\p{N}]/u.test(words)) lines.push(words);
    line = '';
  };
  const read = (element: Element): void => {
    if (isPassedOver(element)) return;
    const label = element.getAttribute('aria-label');
    // A list is called by its name too, but reading its rows says enough.
    if (element instanceof HTMLOutputElement && label !== null) line += ` ${label}: `;
    if (label !== null && element.getAttribute('role') === 'img') {
      line += ` ${label} `;
      return;
    }
    const block = !getComputedStyle(element).display.startsWith('inline');
    if (block) endLine();
    for (const child of element.childNodes) {
      if (child instanceof Element) read(child);
      else if (child.nodeType === Node.TEXT_NODE) line += child.textContent ?? '';
    }
    if (block) endLine();
    else line += ' ';
  };
  read(root);
  endLine();
  return lines;
}

function isPassedOver(element: Element): boolean {
  if (element instanceof SVGElement || element.getAttribute('aria-hidden') === 'true') return true;
  // What is typed belongs to the one who types it, and is not read out in a market.
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}
