import { err, ok, type Result } from '../../lib/result.ts';
import { soundTypeOf } from '../../lib/sound-type.ts';

export type Recorded = { readonly sound: Uint8Array; readonly seconds: number };
/** *silent*: nothing came out of it that could be played. */
export type RecordFault = 'no-microphone' | 'silent' | 'too-large';
export type Recording = { readonly stop: () => void; readonly done: Promise<Result<Recorded, RecordFault>> };
export type RecordingLimits = { readonly secondsMost: number; readonly bytesMax: number };

/** Opus, and what Safari makes where it knows no Opus. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4'];
/** Speech is understood well at this rate, and twenty seconds are some forty kilobytes. */
const bitsPerSecond = 16_000;

/** Asks for the microphone, and lets go of it as soon as the recording stops, by whatever. */
export async function recordSound({ secondsMost, bytesMax }: RecordingLimits): Promise<Recording | 'no-microphone'> {
  const kind =
    typeof MediaRecorder === 'function' ? kinds.find((each) => MediaRecorder.isTypeSupported(each)) : undefined;
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (kind === undefined || devices === undefined) return 'no-microphone';
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, autoGainControl: true } });
  } catch {
    return 'no-microphone';
  }
  const letGo = (): void => stream.getTracks().forEach((track) => void track.stop());
  try {
    const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: bitsPerSecond });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    const began = performance.now();
    const stop = (): void => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    const timer = setTimeout(stop, secondsMost * 1000);
    const stopped = new Promise<number>((resolve) => {
      recorder.onstop = () => {
        clearTimeout(timer);
        letGo();
        resolve(performance.now() - began);
      };
    });
    recorder.start();
    return { stop, done: stopped.then((ms) => recordedOf(parts, ms / 1000, { secondsMost, bytesMax })) };
  } catch {
    letGo();
    return 'no-microphone';
  }
}

async function recordedOf(
  parts: readonly Blob[],
  seconds: number,
  { secondsMost, bytesMax }: RecordingLimits,
): Promise<Result<Recorded, RecordFault>> {
  const sound = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  if (soundTypeOf(sound) === null) return err('silent');
  if (sound.length > bytesMax) return err('too-large');
  return ok({ sound, seconds: Math.min(secondsMost, Math.max(1, Math.round(seconds))) });
}
