import { SLAVIC } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Czech: what names the speaker of a quotation beside it. */
export const czech: Language = plainLanguage(
  'cs',
  {
    frames: SLAVIC,
    verbs: list(
      `řekl, řekla, řekli, říká, uvedl, uvedla, uvedli, uvádí, prohlásil, prohlásila, prohlásili, sdělil, sdělila, sdělili, dodal, dodala, dodali, dodává, oznámil, oznámila, oznámili, vysvětlil, vysvětlila, vysvětluje, potvrdil, potvrdila, odpověděl, odpověděla, napsal, napsala, píše, tvrdí, tvrdil, tvrdila, upozornil, upozornila, popsal, popsala, zdůraznil, zdůraznila, míní, připustil, připustila, kritizoval, kritizovala, doplnil, doplnila, podotkl, podotkla, konstatoval, konstatovala, zeptal se, zeptala se, slíbil, slíbila`,
    ),
    that: list(`že, aby, zda`),
    accordingTo: list(`Podle`),
    links: list(`z, ze, von, van, de`),
    stops: list(
      `v, ve, na, po, při, před, o, s, se, pro, od, do, za, u, k, novinářům, včera, dnes, že, to, médiím, agentuře, v pondělí, v úterý`,
    ),
    articles: list(`ten, ta`),
    roles: list(
      `starosta, starostka, primátor, primátorka, ministr, ministryně, prezident, prezidentka, premiér, premiérka, mluvčí, ředitel, ředitelka, poslanec, poslankyně, senátor, senátorka, hejtman, hejtmanka, advokát, advokátka, soudce, soudkyně, trenér, trenérka, předseda, předsedkyně`,
    ),
    hearers: list(`novinářům, médiím, ČTK, agentuře, deníku`),
    alone: list(`řekl on, řekla ona`),
    genitivePlaces: true,
    capitalNouns: false,
  },
  'mj tzv např č sv ing mgr dr prof judr mudr',
)
