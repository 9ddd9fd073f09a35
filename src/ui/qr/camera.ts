/** What stands between a person and a camera picture. */
export type CameraFault = 'denied' | 'none' | 'insecure';

export type Camera = { readonly stream: MediaStream; readonly stop: () => void };

/** Asks for the camera on the back of the phone. The caller stops it, or its light stays on. */
export async function openCamera(): Promise<Camera | CameraFault> {
  if (!isSecureContext) return 'insecure';
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) return 'none';
  try {
    const stream = await devices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    return { stream, stop: () => stream.getTracks().forEach((track) => void track.stop()) };
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'denied' : 'none';
  }
}
