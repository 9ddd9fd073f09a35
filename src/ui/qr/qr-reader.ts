/** One way of finding a code in a picture: `null` when there is none, a rejection when it cannot work here. */
export type QrEngine = { readonly read: (picture: ImageData) => Promise<string | null> };

/** Makes an engine, or says with `null` that this browser has none of its kind. */
export type QrEngineMaker = () => Promise<QrEngine | null>;

export type QrReader = {
  /** The text of a code in the picture, `null` when none is found, `'unavailable'` when no engine is left. */
  readonly read: (picture: ImageData) => Promise<{ readonly text: string } | null | 'unavailable'>;
};

/**
 * Reads with the first engine that works, best first. An engine that fails once is not asked again: some phones offer a
 * detector whose reading service was never installed, and it rejects every picture.
 */
export function makeQrReader(makers: readonly QrEngineMaker[]): QrReader {
  const left = [...makers];
  let engine: QrEngine | null = null;

  return {
    async read(picture) {
      for (;;) {
        try {
          while (engine === null) {
            const make = left.shift();
            if (make === undefined) return 'unavailable';
            engine = await make();
          }
          const text = await engine.read(picture);
          return text === null ? null : { text };
        } catch {
          engine = null;
        }
      }
    },
  };
}
