import { ARABIC } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Arabic: what names the speaker of a quotation beside it. */
export const arabic: Language = plainLanguage('ar', {
  frames: ARABIC,
  verbs: list(
    `قال, قالت, وقال, وقالت, صرح, صرحت, وصرح, أكد, أكدت, وأكد, وأكدت, أعلن, أعلنت, وأعلن, وأعلنت, أوضح, أوضحت, وأوضح, وأوضحت, ذكر, ذكرت, وذكر, وذكرت, كتب, كتبت, وكتب`,
  ),
  roles: list(
    `رئيس, رئيسة, وزير, وزيرة, المتحدث, المتحدثة, مدير, مديرة, الصياد, الطبيب, الطبيبة, المحامي, المحامية, النائب, النائبة, القائد, العمدة, المواطن, المزارع, المعلم, المعلمة`,
  ),
  honorifics: list(''),
})
