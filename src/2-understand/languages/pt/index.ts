import { ROMANCE } from '../frames.js'
import type { Language } from '../language.js'
import { list, plainLanguage } from '../plain.js'

/** Portuguese: what names the speaker of a quotation beside it. */
export const portuguese: Language = plainLanguage(
  'pt',
  {
    frames: ROMANCE,
    verbs: list(
      `disse, disseram, diz, dizem, afirmou, afirmaram, afirma, declarou, declararam, declara, explicou, explica, acrescentou, acrescenta, anunciou, anunciaram, anuncia, respondeu, responde, escreveu, escreve, garantiu, garante, avisou, alertou, alerta, lamentou, lamenta, contou, conta, comentou, comenta, destacou, destaca, ressaltou, ressalta, admitiu, admite, reconheceu, confirmou, confirma, informou, informa, perguntou, prometeu, denunciou, sublinhou, considerou, concluiu`,
    ),
    that: list(`que, se`),
    accordingTo: list(`Segundo, De acordo com, Conforme`),
    links: list(`de, do, da, dos, das, e, van, von`),
    stops: list(
      `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, ontem, hoje, ao, à, em, no, na, nos, nas, após, antes, durante, com, sem, por, para, que, quando, nesta, neste`,
    ),
    articles: list(`o, a, os, as, um, uma`),
    roles: list(
      `prefeito, prefeita, ministro, ministra, presidente, porta-voz, governador, governadora, diretor, diretora, deputado, deputada, senador, senadora, advogado, advogada, juiz, juíza, doutor, doutora, professor, professora, capitão, secretário, secretária, autarca`,
    ),
    hearers: list(`aos jornalistas, à imprensa, a jornalistas`),
    alone: list(`disse ele, disse ela, afirmou ele, afirmou ela`),
    genitivePlaces: false,
    capitalNouns: false,
  },
  'sr sra dr dra prof',
)
