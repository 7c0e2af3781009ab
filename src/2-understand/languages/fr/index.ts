import { ROMANCE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** French: what names the speaker of a quotation beside it. */
export const french: Language = plainLanguage(
  'fr',
  {
    frames: ROMANCE,
    verbs: list(
      `a déclaré, a dit, a affirmé, a indiqué, a expliqué, a précisé, a ajouté, a assuré, a annoncé, a estimé, a répondu, a demandé, a écrit, a dénoncé, a lancé, a reconnu, a confié, a raconté, a souligné, a rappelé, a confirmé, a regretté, a averti, a promis, a martelé, a insisté, a poursuivi, a conclu, ont déclaré, ont dit, ont affirmé, ont indiqué, ont annoncé, déclare, dit, affirme, indique, explique, précise, ajoute, assure, annonce, estime, répond, écrit, dénonce, lance, reconnaît, confie, raconte, souligne, rappelle, confirme, regrette, avertit, déclarait, disait, expliquait, s’est félicité, s’est réjoui, s’indigne, soupire, résume, poursuit, conclut, insiste, martèle`,
    ),
    that: list(`que, qu'on, qu’on, qu'il, qu’il, qu'elle, qu’elle`),
    accordingTo: list(`Selon, D'après, D’après, Pour`),
    links: list(`de, du, des, de la, d', d’, le, la, van, von, al, ben`),
    stops: list(
      `lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, à, au, aux, dans, en, lors, sur, pour, devant, après, avant, pendant, depuis, avec, sans, par, que, qui, ce, cette, aujourd’hui, il, elle, on, ils, elles`,
    ),
    articles: list(`le, la, les, l’, l', un, une, des`),
    roles: list(
      `maire, ministre, président, présidente, préfet, préfète, porte-parole, directeur, directrice, député, députée, sénateur, sénatrice, avocat, avocate, médecin, infirmière, professeur, capitaine, procureur, chef, secrétaire`,
    ),
    hearers: list(`aux journalistes, à la presse, à l’AFP, aux députés, devant la presse`),
    alone: list(
      `a-t-il déclaré, a-t-elle déclaré, a-t-il dit, a-t-elle dit, a-t-il ajouté, a-t-elle ajouté, a-t-il expliqué, a-t-elle expliqué, a-t-il affirmé, a-t-elle affirmé, a-t-il précisé, a-t-elle précisé, dit-il, dit-elle, explique-t-il, explique-t-elle, ajoute-t-il, ajoute-t-elle, affirme-t-il, affirme-t-elle, assure-t-il, assure-t-elle, poursuit-il, poursuit-elle, a-t-il répondu, a-t-elle répondu, a-t-il lancé, a-t-elle lancé, a-t-il assuré, a-t-elle assuré, a-t-il écrit, a-t-elle écrit, a-t-il indiqué, a-t-elle indiqué, a-t-il conclu, a-t-elle conclu, répond-il, répond-elle, raconte-t-il, raconte-t-elle, soupire-t-il, soupire-t-elle`,
    ),
    genitivePlaces: false,
    capitalNouns: false,
  },
  'm mm mme mlle dr st ste av',
)
