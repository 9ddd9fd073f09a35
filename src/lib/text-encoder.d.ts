// The pure rooms are compiled without DOM types; these are the platform classes they use. Every engine has them.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean });
  /** Throws at what is no UTF-8 when it is fatal. */
  decode(bytes: Uint8Array): string;
}
