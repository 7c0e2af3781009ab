import { ROMANCE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Italian: what names the speaker of a quotation beside it. */
export const italian: Language = plainLanguage(
  'it',
  {
    frames: ROMANCE,
    verbs: list(
      `ha detto, hanno detto, ha dichiarato, hanno dichiarato, ha affermato, ha spiegato, ha aggiunto, ha annunciato, ha risposto, ha scritto, ha commentato, ha sottolineato, ha ricordato, ha raccontato, ha ammesso, ha assicurato, ha denunciato, ha avvertito, ha sostenuto, ha chiesto, ha concluso, ha precisato, ha confermato, dice, dicono, dichiara, afferma, spiega, aggiunge, annuncia, risponde, scrive, commenta, sottolinea, racconta, ammette, assicura, denuncia, avverte, sostiene, conclude, precisa, conferma, disse, rispose, chiese`,
    ),
    that: list(`che, se`),
    accordingTo: list(`Secondo, A detta di`),
    links: list(`di, del, della, dei, de, la, e, van, von`),
    stops: list(
      `lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, a, al, alla, in, nel, nella, su, per, con, dopo, prima, durante, da, che, quando, questo, questa`,
    ),
    articles: list(`il, lo, la, i, gli, le, l’, un, una`),
    roles: list(
      `sindaco, sindaca, ministro, ministra, presidente, portavoce, governatore, direttore, direttrice, deputato, deputata, senatore, senatrice, avvocato, avvocata, giudice, dottore, dottoressa, professore, professoressa, capitano, segretario, segretaria`,
    ),
    hearers: list(`ai giornalisti, alla stampa, ai cronisti`),
    alone: list(`ha detto lui, ha detto lei`),
    genitivePlaces: false,
    capitalNouns: false,
  },
  'sig sigg dott prof avv on',
)
