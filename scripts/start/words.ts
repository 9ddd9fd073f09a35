import encodeQr from 'qr';

/** A machine's own browser speaks to `localhost` as securely as to https, so this is the one address to open. */
export const wordsForThisMachine = (url: string): string => `
  Minga is running. Open this address:

      ${url.replace('127.0.0.1', 'localhost')}

  For phones on the same Wi-Fi: npm start -- --phones
  Ctrl-C stops it; what the relay keeps stays in .data/
`;

export type PhoneAddresses = {
  /** The app, over https. */
  readonly url: string;
  /** The relay alone, for phones that have the app from elsewhere. */
  readonly plainUrl: string;
  /** Where a phone fetches the certificate, or `null` where the operator brought one that phones trust. */
  readonly authorityUrl: string | null;
};

/**
 * What the two systems ask for was written down for Android 14 and iOS 17; what Chrome asks for was tried in 156
 * (docs/relay-in-a-backpack.md).
 */
export function wordsForPhones({ url, plainUrl, authorityUrl }: PhoneAddresses): string {
  const open = `
  Minga is running for phones on the same Wi-Fi, with or without internet.

  Phones that have Minga already (Android Chrome): About the group → Relays → scan this, or type it:

      ${plainUrl}

${encodeQr(plainUrl, 'term')}
  The browser asks once whether Minga may use the local network: "Allow". iPhones take only the address below.

  Phones that do not have it yet: scan this, or type it:

      ${url}

${encodeQr(url, 'term')}`;
  if (authorityUrl === null) return open;
  return `${open}
  Just to look: the browser will warn, since no public authority can vouch for an address at home.
    Android Chrome   "Advanced", then "Proceed to … (unsafe)"
    iOS Safari       "Show Details", then "visit this website", twice

  To install it and use it with no signal, the phone has to trust this machine first:

      ${authorityUrl}

    Android   open that address, keep the download; then Settings → Security & privacy → More security & privacy
              → Encryption & credentials → Install a certificate → CA certificate → "Install anyway" → choose it
    iOS       open that address in Safari, "Allow"; Settings → General → VPN & Device Management → install it; then
              Settings → General → About → Certificate Trust Settings → switch it on

  It vouches for this machine alone: the key that signed it no longer exists. Remove it there when you are done.
  Ctrl-C stops Minga; what the relay keeps stays in .data/
`;
}
