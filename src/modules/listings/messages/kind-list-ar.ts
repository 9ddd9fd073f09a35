/** The screen on which a group says what kinds of things it has. */
import type { kindList as en } from './kind-list-en.ts';

export const kindList = {
  kindsTitle: 'أنواع العروض والحاجات',
  kindsUsual: 'المعتادة',
  kindsLead: 'منها يختار من يضع شيئًا في القائمة.',
  kindsWho: 'من يستطيع تغيير هذه القائمة: {names}.',
  kindsChange: 'غيّر هذه الأنواع',
  kindsUnsaved: 'لم يُحفظ بعد. يراه الآخرون بعد أن تحفظه.',
  kindsLeave: 'اتركها كما كانت',
  kindLast: 'دائمًا في الآخر',
  addKind: 'أضف نوعًا',
  newKind: 'نوع جديد',
  kindName: 'الاسم',
  kindNameHint: 'كلمة أو كلمتان كما تقولها مجموعتك.',
  kindPicture: 'الصورة',
  kindPlace: 'مكانه في القائمة',
  kindFirst: 'الأول',
  kindAfter: 'بعد «{kind}»',
  kindDone: 'تم',
  kindOff: 'ارفعه من القائمة',
  kindOffHow: 'ما هو من هذا النوع الآن يبقى عليه.',
  helpKinds: 'هنا الأنواع التي ترتّب بها مجموعتك عروضها وحاجاتها.',
  helpKindsWho: 'المنسّقون يضيفون ويغيّرون الاسم ويرتّبون ويرفعون. يرى ذلك الجميع حين تلتقي الهواتف.',
  helpKindsOff: 'رفع نوع لا يغيّر شيئًا مما في القائمة.',
} satisfies Record<keyof typeof en, string>;
