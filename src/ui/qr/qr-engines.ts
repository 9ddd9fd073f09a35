import type { QrEngineMaker } from './qr-reader.ts';

type Detector = { detect(picture: ImageData): Promise<readonly { readonly rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The phone's own reader: nothing to load, and the quickest. */
const nativeEngine: QrEngineMaker = async () => {
  const native = await nativeDetector();
  return native && fromDetector(new native({ formats: ['qr_code'] }));
};

/** `null` when the browser reads no QR codes by itself. */
export async function nativeDetector(): Promise<DetectorClass | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  return BarcodeDetector && formats.includes('qr_code') ? BarcodeDetector : null;
}

/**
 * ZXing compiled to WebAssembly: reads skewed, dim and dense codes. Its wasm file must be of the very version that its
 * JavaScript was made for, or it crashes; a test compares the file's hash with the one the package names.
 */
const zxingEngine: QrEngineMaker = async () => {
  const [{ BarcodeDetector, prepareZXingModule }, { default: wasmUrl }] = await Promise.all([
    import('barcode-detector/ponyfill'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
  return fromDetector(new BarcodeDetector({ formats: ['qr_code'] }));
};

/** Plain JavaScript, for a browser without WebAssembly: enough for a clean code held still. */
export const scriptEngine: QrEngineMaker = async () => {
  const { decodeQR } = await import('qr/decode.js');
  return {
    read: async (picture) => {
      try {
        return decodeQR(picture);
      } catch {
        return null; // It throws when it finds nothing.
      }
    },
  };
};

export const qrEngines: readonly QrEngineMaker[] = [nativeEngine, zxingEngine, scriptEngine];

const fromDetector = (detector: Detector) => ({
  read: async (picture: ImageData): Promise<string | null> => (await detector.detect(picture))[0]?.rawValue ?? null,
});
