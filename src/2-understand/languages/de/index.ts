import { GERMAN } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** German: what names the speaker of a quotation beside it. */
export const german: Language = plainLanguage(
  'de',
  {
    frames: GERMAN,
    verbs: list(
      `sagte, sagten, sagt, erklärte, erklärten, erklärt, betonte, betont, meinte, meint, kritisierte, kritisiert, berichtete, berichtet, erzählte, erzählt, schrieb, schreibt, antwortete, fragte, warnte, warnt, forderte, fordert, behauptete, behauptet, versicherte, bestätigte, bestätigt, ergänzte, fügte hinzu, mahnte, klagte, rief, teilte mit, kündigte an, räumte ein, so, äußerte, verkündete, urteilte, lobte, beteuerte`,
    ),
    that: list(`dass, daß, ob`),
    accordingTo: list(`Laut, Nach Angaben, Nach Auskunft, Nach den Worten, Nach Worten, Zufolge`),
    links: list(`von, van, de, zu`),
    stops: list(
      `so, weiter, dazu, zudem, auch, über, als, wurde, wird, wurden, werden, hatte, habe, insbesondere, angesichts, unter, jetzt, nun, dann, daraufhin, später, anschließend, zuvor, dabei, damit, wörtlich, wie, seit, laut, aus, bereits, nicht, am, im, in, an, auf, bei, vor, nach, mit, zu, zur, zum, gegenüber, dem, den, dass, ob, heute, gestern, er, sie, es, man, wir, ich`,
    ),
    articles: list(`der, die, das, des, den, dem, ein, eine, einer`),
    roles: list(
      `Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Minister, Ministerin, Präsident, Präsidentin, Kanzler, Kanzlerin, Sprecher, Sprecherin, Trainer, Trainerin, Chef, Chefin, Direktor, Direktorin, Polizeisprecher, Abgeordnete, Abgeordneter, Senator, Senatorin, Richter, Richterin, Anwalt, Anwältin, Professor, Professorin, Herr, Frau, Dr., Prof., Kapitän, Stürmer, Stürmerin, Landrat, Landrätin`,
    ),
    hearers: list(`den Journalisten, Journalisten, vor Journalisten, der Zeitung, der Presse`),
    alone: list(
      `sagte er, sagte sie, sagt er, sagt sie, erklärte er, erklärte sie, betonte er, betonte sie, meinte er, meinte sie, schrieb er, schrieb sie, so er, fügte er hinzu, fügte sie hinzu`,
    ),
    genitivePlaces: false,
    capitalNouns: true,
  },
  'dr prof z.b d.h bzw usw ca nr st hr fr',
)
