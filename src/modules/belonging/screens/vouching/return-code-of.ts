const marker = '#/back/';

/** The part of a link after `#/back/`; `null` when the text is no such link. Only the worker knows whether it is whole. */
export function returnCodeOf(text: string): string | null {
  const at = text.indexOf(marker);
  const code = at < 0 ? '' : text.slice(at + marker.length).trim();
  return /^[A-Za-z0-9_-]+$/.test(code) ? code : null;
}
