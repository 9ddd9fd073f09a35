const marker = '/#/door/';

/** The part of a link after `#/door/`, whatever address stands before it; `null` when the text is no such link. */
export function doorCodeIn(text: string): string | null {
  const at = text.indexOf(marker);
  const code = at < 0 ? '' : text.slice(at + marker.length).trim();
  return /^[A-Za-z0-9_-]+$/.test(code) ? code : null;
}

export const doorLinkOf = (origin: string, code: string): string => `${origin}${marker}${code}`;
