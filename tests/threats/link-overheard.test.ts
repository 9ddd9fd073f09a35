import { bytesToBase64url } from '../../src/lib/bytes.ts';
import { decodeLink, encodeLink } from '../../src/wire/link.ts';
import { threat } from './support/threat.ts';

const link = { group: new Uint8Array(32).fill(7), seed: new Uint8Array(16).fill(9), relays: [] };

/** All that a server sees of an address, and writes into its log. */
function seenByServer(text: string): string {
  const { pathname, search } = new URL(text);
  return pathname + search;
}

threat<(text: string) => string>('A link overheard or forwarded: by the server that it leads to', {
  attack: (written) => {
    const seen = seenByServer(written(encodeLink('https://minga.example', link)));
    const again = decodeLink(`https://minga.example/#/${seen.slice(seen.indexOf('join'))}`);
    return again.ok && bytesToBase64url(again.value.seed) === bytesToBase64url(link.seed);
  },
  defence: (text) => text,
  takenOut: (text) => text.replace('/#/', '/'),
});
