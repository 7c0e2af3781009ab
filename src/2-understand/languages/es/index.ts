import { ROMANCE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Spanish: what names the speaker of a quotation beside it. */
export const spanish: Language = plainLanguage(
  'es',
  {
    frames: ROMANCE,
    verbs: list(
      `dijo, dijeron, dice, afirmó, afirmaron, afirma, aseguró, aseguraron, asegura, declaró, declararon, declara, explicó, explica, señaló, señala, añadió, añade, anunció, anunciaron, anuncia, indicó, indica, sostuvo, sostiene, respondió, responde, preguntó, escribió, escribe, denunció, denuncia, reconoció, reconoce, advirtió, advierte, lamentó, lamenta, admitió, admite, subrayó, insistió, insiste, contó, cuenta, recordó, recuerda, manifestó, manifiesta, comentó, comenta, confirmó, confirma, precisó, relató, ha dicho, ha afirmado, ha asegurado, ha declarado, ha explicado, ha señalado, ha anunciado, prometió, concluyó, exclamó, gritó`,
    ),
    that: list(`que, si`),
    accordingTo: list(`Según, De acuerdo con`),
    links: list(`de, del, de la, de los, la, y, al, van, von`),
    stops: list(
      `lunes, martes, miércoles, jueves, viernes, sábado, domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, ayer, hoy, a, en, ante, tras, con, sin, por, para, durante, desde, que, cuando, este, esta`,
    ),
    articles: list(`el, la, los, las, un, una, unos, unas`),
    roles: list(
      `alcalde, alcaldesa, ministro, ministra, presidente, presidenta, portavoz, gobernador, gobernadora, director, directora, diputado, diputada, senador, senadora, abogado, abogada, juez, jueza, doctor, doctora, profesor, profesora, capitán, fiscal, secretario, secretaria`,
    ),
    hearers: list(`a los periodistas, a la prensa, a los medios, a este diario`),
    alone: list(`dijo él, dijo ella`),
    genitivePlaces: false,
    capitalNouns: false,
  },
  'sr sra sres dr dra d dña ud uds ee.uu',
)
