/** Words of one language that change what is meant. Forms in lower case, with straight apostrophes. */
export interface Lexicon {
  readonly negations: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Numbers that are mostly something else: "one of them", "a second". */
  readonly looseNumbers: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Days and months: as good as a number. */
  readonly dates: ReadonlySet<string>
  /** Forms of irregular verbs, by the verb. */
  readonly verbs: ReadonlyMap<string, string>
  /** Words that are no name though they begin a sentence. */
  readonly common: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Sounds and phrases without content, which some houses tidy away. */
  readonly fillers: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const IRREGULAR = `be is are was were am been being isn't aren't wasn't weren't|have has had having haven't hasn't hadn't|
do does did done doing don't doesn't didn't|go goes went gone going|say says said saying|get gets got gotten getting|make makes made making|
know knows knew known knowing|think thinks thought thinking|take takes took taken taking|see sees saw seen seeing|come comes came coming|
give gives gave given giving|find finds found finding|tell tells told telling|feel feels felt feeling|leave leaves left leaving|put puts|
mean means meant meaning|keep keeps kept keeping|let lets|begin begins began begun beginning|show shows showed shown showing|
hear hears heard hearing|run runs ran running|hold holds held holding|bring brings brought bringing|write writes wrote written writing|
sit sits sat sitting|stand stands stood standing|lose loses lost losing|pay pays paid paying|meet meets met meeting|speak speaks spoke spoken speaking|
spend spends spent spending|grow grows grew grown growing|win wins won winning|buy buys bought buying|send sends sent sending|fall falls fell fallen falling|
build builds built building|understand understands understood understanding|draw draws drew drawn drawing|break breaks broke broken breaking|
drive drives drove driven driving|rise rises rose risen rising|choose chooses chose chosen choosing|eat eats ate eaten eating|fight fights fought fighting|
catch catches caught catching|teach teaches taught teaching|sell sells sold selling|lead leads led leading|become becomes became becoming|
forget forgets forgot forgotten forgetting|deal deals dealt dealing|seek seeks sought seeking|throw throws threw thrown throwing|fly flies flew flown flying|
wear wears wore worn wearing|lie lies lay lain lying|shake shakes shook shaken shaking|steal steals stole stolen stealing|swear swears swore sworn swearing`

/** English. */
export const english: Lexicon = {
  negations:
    set(`not no never none nobody nothing nowhere neither nor cannot without n't ain't aint hardly barely scarcely rarely seldom non
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't shan't needn't mightn't`),
  conditions: set(
    'if unless until till only except excepting provided providing whether lest otherwise assuming supposing when whenever once although though unlike despite',
  ),
  numbers:
    set(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions
    billions half halves quarter quarters third thirds double triple twice thrice percent fourth fifth sixth seventh eighth ninth tenth zero`),
  looseNumbers: set('one once first second'),
  modals:
    set(`will would can could may might shall should must ought won't wouldn't can't cannot couldn't mightn't shouldn't mustn't shan't
    i'll you'll he'll she'll it'll we'll they'll that'll there'll i'd you'd he'd she'd it'd we'd they'd gonna gotta need needs`),
  dates:
    set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december yesterday today tomorrow tonight`),
  verbs: new Map(
    IRREGULAR.split('|').flatMap((row) => {
      const forms = row.trim().split(/\s+/)
      return forms.map((form) => [form, forms[0]!] as const)
    }),
  ),
  common:
    set(`a an the this that these those i we you he she it they my your his her its our their me us him them who what which when where
    why how and but or so nor yet for if as at by in of on to from with without into over under about after before because while although
    though since until unless not no yes there here then now just even only also very well oh look listen is are was were be been am do does did
    have has had will would can could may might shall should must let's it's that's there's he's she's we're they're you're i'm i've i'd i'll
    don't didn't doesn't isn't aren't wasn't weren't won't can't one all some many most more every any each both few several other another such
    people nobody nothing somebody everyone everybody everything one's let think today tomorrow yesterday please thank maybe perhaps`),
  titles: set('mr mrs ms miss dr sir dame lord lady prof professor sen rep gov gen'),
  fillers: set('um uh er erm ah oh hmm mm well'),
}

/** Other languages as far as their negations and numbers go; what is unknown raises no alarm of its kind. */
const OTHERS: Readonly<Record<string, { negations: string; conditions: string; numbers: string; modals: string }>> = {
  de: {
    negations: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder ohne kaum',
    conditions: 'wenn falls sofern nur außer solange bis ob obwohl',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen milliarde milliarden prozent',
    modals: 'kann können könnte muss müssen soll sollen sollte darf dürfen will wollen wird werden würde würden möchte',
  },
  fr: {
    negations: 'ne n pas jamais aucun aucune rien personne ni sans guère non',
    conditions: 'si sauf seulement à moins que jusqu quoique bien sauf',
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent mille million millions milliard',
    modals: 'peut peuvent pourrait doit doivent devrait faut va vont veut',
  },
  es: {
    negations: 'no nunca jamás ningún ninguna ninguno nadie nada ni tampoco sin',
    conditions: 'si salvo excepto solo sólo hasta aunque',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento mil millón millones',
    modals: 'puede pueden podría debe deben debería va van quiere',
  },
  it: {
    negations: 'non mai nessun nessuno nessuna niente nulla né neanche senza',
    conditions: 'se salvo eccetto solo soltanto finché sebbene',
    numbers:
      'due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille milione milioni miliardi',
    modals: 'può possono potrebbe deve devono dovrebbe vuole',
  },
  pt: {
    negations: 'não nunca jamais nenhum nenhuma ninguém nada nem sem',
    conditions: 'se salvo exceto só somente até embora',
    numbers: 'dois duas três quatro cinco seis sete oito nove dez vinte cem mil milhão milhões',
    modals: 'pode podem poderia deve devem deveria vai vão quer',
  },
  ru: {
    negations: 'не нет ни никогда никто ничего нигде без нельзя',
    conditions: 'если только кроме пока хотя',
    numbers: 'два две три четыре пять шесть семь восемь девять десять сто тысяча тысяч миллион миллионов',
    modals: 'может могут мог должен должна должны будет будут надо',
  },
}

const made = new Map<string, Lexicon>()

/** The words of a language; English where nothing is said, because most sources that say nothing are English. */
export function lexiconOf(language: string | undefined): Lexicon {
  const code = (language ?? 'en').slice(0, 2).toLowerCase()
  if (code === 'en' || code === 'un') return english
  const known = made.get(code)
  if (known) return known
  const own = OTHERS[code]
  const lexicon: Lexicon = {
    negations: set(own?.negations ?? '-'),
    conditions: set(own?.conditions ?? '-'),
    numbers: set(own?.numbers ?? '-'),
    modals: set(own?.modals ?? '-'),
    looseNumbers: new Set(),
    dates: new Set(),
    verbs: new Map(),
    common: new Set(),
    titles: new Set(),
    fillers: new Set(),
  }
  made.set(code, lexicon)
  return lexicon
}
