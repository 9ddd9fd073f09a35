const marker = '/#/join/';

/**
 * The part of a link after `#/join/`, whatever address stands before it: the group may be reached over another relay's
 * copy of the app. `null` when the text is no such link. Only the worker knows whether the code is whole.
 */
export function codeIn(text: string): string | null {
  const link = text.trim();
  const at = link.indexOf(marker);
  const code = at < 0 ? '' : link.slice(at + marker.length);
  return /^[A-Za-z0-9._~-]+$/.test(code) ? code : null;
}

export const linkOf = (origin: string, code: string): string => `${origin}${marker}${code}`;
