import { CHINESE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Chinese: what names the speaker of a quotation beside it. */
export const chinese: Language = plainLanguage('zh', {
  frames: CHINESE,
  verbs: list(`表示, 指出, 称, 说道, 说, 强调, 认为, 透露, 回应, 补充, 写道, 坦言, 介绍, 警告, 承认, 否认, 宣布, 解释`),
  roles: list(
    `市长, 省长, 县长, 总统, 总理, 部长, 主席, 发言人, 记者, 渔民, 农民, 教授, 医生, 律师, 校长, 院长, 局长, 厂长, 经理, 董事长, 书记, 司机, 工人, 居民, 教师, 老师, 学者, 专家, 船长, 警长, 店主`,
  ),
  honorifics: list('先生, 女士'),
})
