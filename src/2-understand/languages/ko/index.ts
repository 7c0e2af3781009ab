import { KOREAN } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Korean: what names the speaker of a quotation beside it. */
export const korean: Language = plainLanguage('ko', {
  frames: KOREAN,
  verbs: list(
    `말했다, 밝혔다, 전했다, 설명했다, 강조했다, 주장했다, 덧붙였다, 지적했다, 답했다, 썼다, 말한다, 비판했다, 발표했다, 호소했다`,
  ),
  roles: list(
    `시장, 도지사, 대통령, 총리, 장관, 의원, 대변인, 대표, 회장, 사장, 교수, 감독, 변호사, 기자, 위원장, 선장, 원장, 소장, 경찰서장, 선수`,
  ),
  honorifics: list('씨, 님'),
})
