/**
 * What a device says outside the log, of which only the newest counts. (protocol §1)
 *
 *     have      the tips of all chains it holds
 *     profile   what its member tells the group of themselves, sealed
 *     deals     what its member tells those alone whom they have a deal with, locked to their devices
 *     account   the name of an account in custody: the account's id, and after it what is sealed
 *
 *     strict CBOR { k: kind, a: device, r: revision, b: body, s: signature }
 *
 * Signed over ("minga/statement/1" ‖ group ‖ strict CBOR of the same without `s`), so nothing said in one group, or for one
 * purpose, stands for another.
 */
import { concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

const statementKinds = ['have', 'profile', 'deals', 'account'] as const;
export type StatementKind = (typeof statementKinds)[number];
export type StatementFields = {
  readonly kind: StatementKind;
  /** 32 bytes. */
  readonly device: Uint8Array;
  /** From 1; higher replaces lower. */
  readonly revision: number;
  readonly body: Uint8Array;
};
export type Statement = StatementFields & { readonly signature: Uint8Array };

const tag = utf8('minga/statement/1');
const bytesMax = 60 * 1024;

const toMap = ({ kind, device, revision, body }: StatementFields) => ({ k: kind, a: device, r: revision, b: body });

export const statementMessage = (group: Uint8Array, fields: StatementFields): Uint8Array<ArrayBuffer> =>
  concatBytes(tag, group, encodeStrict(toMap(fields)));

export const encodeStatement = (statement: Statement): Uint8Array =>
  encodeStrict({ ...toMap(statement), s: statement.signature });

export function decodeStatement(bytes: Uint8Array): Result<Statement, 'damaged'> {
  const decoded = decodeStrict(bytes, { maxBytes: bytesMax, maxDepth: 1 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 5) return err('damaged');
  const { k, a, r, b, s } = decoded.value;
  const kind = statementKinds.find((each) => each === k);
  if (kind === undefined || typeof r !== 'number' || r < 1) return err('damaged');
  if (!(a instanceof Uint8Array) || a.length !== 32 || !(b instanceof Uint8Array)) return err('damaged');
  if (!(s instanceof Uint8Array) || s.length !== 64) return err('damaged');
  return ok({ kind, device: a, revision: r, body: b, signature: s });
}

/**
 * First byte of a replaceable message: what follows is a statement of what a device holds, a profile's parcel, or a letter:
 * an epoch's key locked to one device.
 */
export const haveMark = 1;
export const parcelMark = 2;
export const letterMark = 3;

/**
 * What is sealed travels with its key beside it, so that a phone can keep the two apart and destroy the key alone. What is
 * locked to a few devices has none.
 */
export type ProfileParcel = { readonly statement: Uint8Array; readonly key: Uint8Array | null };

export const encodeParcel = ({ statement, key }: ProfileParcel): Uint8Array => encodeStrict([statement, key]);

export function decodeParcel(bytes: Uint8Array): Result<ProfileParcel, 'damaged'> {
  const decoded = decodeStrict(bytes, { maxBytes: bytesMax + 64, maxDepth: 1 });
  if (!decoded.ok || !Array.isArray(decoded.value) || decoded.value.length !== 2) return err('damaged');
  const [statement, key] = decoded.value;
  if (!(statement instanceof Uint8Array) || key === undefined) return err('damaged');
  if (key !== null && (!(key instanceof Uint8Array) || key.length !== 32)) return err('damaged');
  return ok({ statement, key });
}

export const encodeTips = (tips: readonly Uint8Array[]): Uint8Array => encodeStrict([...tips]);

export function decodeTips(body: Uint8Array): Result<Uint8Array[], 'damaged'> {
  const decoded = decodeStrict(body, { maxBytes: bytesMax, maxDepth: 1 });
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const tips = decoded.value.filter((tip): tip is Uint8Array => tip instanceof Uint8Array && tip.length === 32);
  return tips.length === decoded.value.length ? ok(tips) : err('damaged');
}
