/**
 * A connection from browser to browser, with no server that helps them find one another: what each has to know of the other
 * comes on a card. (decision 0030)
 */
import { createTurns } from '../../lib/in-turn.ts';
import { openCamera } from '../../ui/qr/camera.ts';
import type { LinkDescription } from '../../wire/local-link/card.ts';
import { readSession, writeSession } from '../../wire/local-link/session-text.ts';
import { Joiner, piecesOf } from './pieces.ts';

export type Connection = {
  /** What the other needs to know. */
  readonly mine: LinkDescription;
  /** Completes an offer. Rejects for an answer that this browser does not take. */
  readonly accept: (answer: LinkDescription) => Promise<void>;
  /** Resolves when there is room for more; rejects when the connection has ended. */
  readonly say: (message: Uint8Array) => Promise<void>;
  readonly close: () => void;
};

export type ConnectionEvents = {
  readonly opened: () => void;
  readonly heard: (message: Uint8Array) => void;
  /** Once, whoever ended it, also when it never opened. */
  readonly ended: () => void;
};

/** 'alone': on no network that anybody could be on. 'unable': this browser has no such connections. */
export type ConnectionFault = 'alone' | 'unable';

/** Both ends agree on it beforehand. */
const channelId = 0;
/** Enough to keep a quick network busy, and little for a phone to hold. */
const bufferedMax = 1024 * 1024;
const bufferedLow = 256 * 1024;
/** Addresses of the phone itself are known at once; a resolver that is not there must not hold them up. */
const gatheringMsMax = 4_000;

/** `offered`: `null` to make an offer. `withCamera`: the person has to use it anyway. */
export async function connect(
  offered: LinkDescription | null,
  events: ConnectionEvents,
  withCamera: boolean,
): Promise<Connection | ConnectionFault> {
  if (!('RTCPeerConnection' in globalThis)) return 'unable';
  // While a page sees through the camera its browser tells it the phone's own addresses. Without, it tells names that others have
  // to ask for by multicast, which many hotspots do not pass on; some tell nothing at all.
  const camera = withCamera ? await openCamera() : 'none';
  const peer = new RTCPeerConnection();
  const channel = peer.createDataChannel('minga', { negotiated: true, id: channelId });
  const end = endingOnce(peer, events.ended);
  listen(peer, channel, { ...events, ended: end });
  try {
    if (offered !== null) await peer.setRemoteDescription({ type: 'offer', sdp: writeSession(offered) });
    await peer.setLocalDescription(offered === null ? await peer.createOffer() : await peer.createAnswer());
    await gathered(peer);
  } finally {
    if (typeof camera !== 'string') camera.stop();
  }
  const mine = readSession(offered === null ? 'offer' : 'answer', peer.localDescription?.sdp ?? '');
  if (mine === null) {
    peer.close();
    return 'alone';
  }
  const accept = (answer: LinkDescription) => peer.setRemoteDescription({ type: 'answer', sdp: writeSession(answer) });
  return { mine, accept, say: sayingInTurn(channel), close: end };
}

/** Closing tells this end nothing, so it is told here. */
function endingOnce(peer: RTCPeerConnection, ended: () => void): () => void {
  let isEnded = false;
  return () => {
    if (isEnded) return;
    isEnded = true;
    peer.close();
    ended();
  };
}

function listen(peer: RTCPeerConnection, channel: RTCDataChannel, events: ConnectionEvents): void {
  const joiner = new Joiner();
  channel.binaryType = 'arraybuffer';
  channel.onopen = events.opened;
  channel.onclose = events.ended;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = data instanceof ArrayBuffer ? joiner.add(new Uint8Array(data)) : 'damaged';
    // No phone of ours speaks like that.
    if (message === 'damaged') events.ended();
    else if (message !== null) events.heard(message);
  };
  peer.onconnectionstatechange = () => {
    if (peer.connectionState === 'failed' || peer.connectionState === 'closed') events.ended();
  };
}

function gathered(peer: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (peer.iceGatheringState === 'complete') resolve();
    };
    peer.onicegatheringstatechange = look;
    setTimeout(resolve, gatheringMsMax);
    look();
  });
}

/** The pieces of one message stand together. */
function sayingInTurn(channel: RTCDataChannel): Connection['say'] {
  const inTurn = createTurns();
  channel.bufferedAmountLowThreshold = bufferedLow;
  return (message) =>
    inTurn(async () => {
      for (const piece of piecesOf(message)) {
        if (channel.bufferedAmount > bufferedMax) await roomIn(channel);
        channel.send(piece);
      }
    });
}

const roomIn = (channel: RTCDataChannel): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['bufferedamountlow', 'close']) channel.addEventListener(name, () => resolve(), { once: true });
  });
