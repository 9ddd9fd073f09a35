// The pure rooms are compiled without DOM types; this is the one platform class they use. Every engine has it.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
