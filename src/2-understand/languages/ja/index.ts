import { JAPANESE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Japanese: what names the speaker of a quotation beside it. */
export const japanese: Language = plainLanguage('ja', {
  frames: JAPANESE,
  verbs: list(
    `述べた, 話した, 語った, 言った, 説明した, 明らかにした, 強調した, 発表した, 答えた, 訴えた, 指摘した, 批判した, 述べている, 話している, 話す, 語る, 叫んだ, コメントした`,
  ),
  roles: list(
    `市長, 知事, 首相, 大統領, 大臣, 社長, 会長, 議員, 教授, 監督, 選手, 所長, 院長, 校長, 署長, 弁護士, 記者, 代表, 委員長, 長官`,
  ),
  honorifics: list('さん, 氏, 様, 君, 容疑者, 被告'),
})
