/**
 * What the browser is told to forbid. The app loads nothing from elsewhere, so a script that slipped in through a text
 * field neither runs nor reaches anyone.
 *
 * - `wasm-unsafe-eval`: Automerge and the QR reader are WebAssembly; it allows no JavaScript eval.
 * - `ws: wss:`: a group may use several relays, whose addresses are known to members only.
 * - Connections from phone to phone (decision 0030) are not asked about: no directive for them is in more than one engine.
 * - `blob: data:`: photos shown before they are stored, and drawn portraits. Sound is played from `blob:` alone: of voice notes that this app has looked at.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), serial=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
