/** Which compression a response gets (RFC 9110 §12.5.3). */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The best that the client takes. A weight of zero is a refusal; others are not ranked, since brotli is always smaller. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const taken = new Set<string>();
  const refused = new Set<string>();
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  const takes = (name: string): boolean => taken.has(name) || (taken.has('*') && !refused.has(name));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
