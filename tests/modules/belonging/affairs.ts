/** What the tests of belonging need beside the cast: its commands, its questions, what waits for somebody. */
import { idToBytes, type MemberId } from '../../../src/core/ids.ts';
import { belongingService } from '../../../src/modules/belonging/service.ts';
import { encodeReturnCode } from '../../../src/wire/return-code.ts';
import { keyOf, type Phone } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';

export const { act, refusalOf, ask, errandsOf, topicsOf } = affairsOf(belongingService);

/** What a new phone shows to its member's guardians. */
export const codeOf = (phone: Phone, lost: readonly Phone[] = [], member: MemberId = phone.member): string =>
  encodeReturnCode('https://minga.example', {
    group: idToBytes(phone.state.group),
    member: idToBytes(member),
    device: idToBytes(phone.device),
    box: keyOf(`${phone.name} box`),
    lost: lost.map(({ device }) => idToBytes(device)),
  });
