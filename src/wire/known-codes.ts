/**
 * What a code of Minga's is that was held before a screen that it is not for: so much can be told by whoever does not read it.
 * Whether it is whole, and for whom, only the screen knows where it belongs.
 */
import { frameKinds, textToFrame } from './frames/frame.ts';

export type KnownCode =
  /** Links. `path`: where they lead in this app, whatever address stands before it. */
  | { readonly is: 'invitation' | 'door' | 'way-back'; readonly path: string }
  | { readonly is: 'recovery-card' | keyof typeof frameKinds };

const links = { join: 'invitation', door: 'door', back: 'way-back' } as const;
/** As long as any of them may be. */
const linkLengthMax = 2_000;

export function knownCode(text: string): KnownCode | null {
  const trimmed = text.trim();
  if (/^MINGA[0-9]{1,3}-/i.test(trimmed)) return { is: 'recovery-card' };
  const frame = textToFrame(text);
  if (frame.ok) {
    const [is] = Object.entries(frameKinds).find(([, kind]) => kind === frame.value.kind) ?? [];
    return is === undefined ? null : { is: is as keyof typeof frameKinds };
  }
  if (trimmed.length > linkLengthMax) return null;
  const [, place, code] = /^https?:\/\/[^\s#]+#\/(join|door|back)\/([A-Za-z0-9._~-]+)$/.exec(trimmed) ?? [];
  if (place === undefined) return null;
  return { is: links[place as keyof typeof links], path: `/${place}/${code}` };
}
