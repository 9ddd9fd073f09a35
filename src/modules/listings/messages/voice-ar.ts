/** What people say of what is on the list. */
import type { voice as en } from './voice-en.ts';

export const voice = {
  voice: 'قلها بصوتك',
  voiceHint: 'يمكنك أن تتكلم بدل أن تكتب، 20 ثانية على الأكثر. يستطيع كل من في المجموعة الاستماع.',
  record: 'سجّل ما تقوله',
  recordAgain: 'سجّل مرة أخرى',
  removeVoice: 'أزل التسجيل',
  voiceStop: 'أوقف',
  secondsLeft:
    '{count, plural, zero {انتهى الوقت} one {بقيت ثانية واحدة} two {بقيت ثانيتان} few {بقيت # ثوانٍ} many {بقيت # ثانية} other {بقيت # ثانية}}',
  listen: 'استمع ({seconds} ث)',
  listenAway: 'استمع ({seconds} ث، {size} كيلوبايت)',
  canListen: 'يمكن الاستماع إليه',
  voiceNoMicrophone: 'هذا الهاتف لا يسمح للتطبيق بسماعك. اسمح بالميكروفون في متصفحك، أو اكتب ما هو.',
  voiceSilent: 'لم يُسجَّل شيء. حاول مرة أخرى.',
  voiceUnreachable: 'التسجيل ليس على هذا الهاتف، ولا يمكن طلبه من غيره الآن. حاول مرة أخرى حين تتوفر شبكة.',
  voiceNotThere: 'التسجيل ما زال على هاتف صاحبه. حاول مرة أخرى لاحقًا.',
  voiceUnsound: 'لا يمكن تشغيل هذا التسجيل هنا.',
} satisfies Record<keyof typeof en, string>;
