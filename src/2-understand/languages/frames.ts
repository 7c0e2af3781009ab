/**
 * Ways in which a language sets a speaker beside words, as patterns over a paragraph in which every quotation is one run
 * of the placeholder. Names in angle brackets are filled from the language's lists: <V> its verbs, <S> a source after
 * the verb, <L> a source before it, <THAT>, <ACC>. Groups: q (a quotation), more (its second piece), content, cue, source.
 */
export interface Frames {
  /** <S>: a source that follows a verb. */
  readonly source: string
  /** <L>: a source that comes before a verb. */
  readonly left: string
  /** In the paragraph, the surest first. */
  readonly beside: readonly string[]
  /** Inside a quotation, where the attribution stands between its marks: « On nous a menti, dit Bastin, et … ». */
  readonly inside: readonly string[]
  /** In a paragraph that opens with a dash. */
  readonly dialogue: readonly string[]
}

/** Stands for each code unit of a quotation. */
export const QUOTED = '\uE000'

const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)(?:\s(?:(?:<LINK>)\s?)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)){0,4}`
const LOW = String.raw`(?:(?!(?:<STOP>)(?!\p{L}))[\p{Ll}’'][\p{L}\p{M}’'-]*\s){0,7}`
const START = String.raw`(?<=^|[.!?…:\uE000]\s*|\n\s*)`
const REST = String.raw`[^.!?\n]{5,400}`

const EUROPEAN_SOURCE = String.raw`(?:${LOW}${NAME}(?:,\s${NAME}(?=[,.\s]|$),?)?|${LOW}[\p{Ll}][\p{L}\p{M}’'-]*,\s${NAME},?|(?:<ART>)\s?[\p{Ll}][\p{L}\p{M}’'-]*)`
const EUROPEAN_LEFT = String.raw`${START}[^.!?…;:\uE000\n]{2,80}?`

const BESIDE: readonly string[] = [
  String.raw`${START}(?<content>[^.!?:\uE000]{1,200}\uE000+),\s(?<cue><V>)\s(?<source><S>)`,
  String.raw`(?<q>\uE000+)[\s,]*[,–—-]?\s*(?<cue><V>)\s(?:(?:<TO>)\s)?(?<source><S>)(?:\s*[,–—-]+\s*(?<more>\uE000+))?`,
  String.raw`(?<q>\uE000+)[\s,]*[,–—-]?\s*(?<cue><ALONE>)(?!\p{L})(?:\s*[,–—-]+\s*(?<more>\uE000+))?`,
  String.raw`(?<cue><V>)\s(?:(?:<TO>)\s)?(?<source><S>)(?:\s[^\uE000.!?:]{1,60})?:\s*(?<q>\uE000+)`,
  String.raw`(?<source><L>)\s(?<cue><V>)\s?[:,]?\s*(?<q>\uE000+)`,
  String.raw`(?<source><L>)\s(?<cue><V>)\s[^\uE000.:!?]{1,60}:\s*(?<q>\uE000+)`,
  String.raw`(?<source><L>)\s(?<cue><V>),?\s(?:<THAT>)\s(?<content>${REST})`,
  String.raw`${START}(?<content>[^.!?:\uE000]{15,250}),\s(?<cue><V>)\s(?<source><S>)(?=\s*[.,])`,
]

const DASHED: readonly string[] = [
  String.raw`^\s*[—–―-]\s*(?<content>[^\s—–―-][^—–―\n]{0,400}?)\s*(?:[—–―-]|,\s?[—–―-]?)\s*(?<cue><V>)\s(?<source><S>)(?:\s*[.,]?\s*[—–―-]\s*[.,]?\s*(?<more>\S.*))?`,
]

const WITHIN: readonly string[] = [
  String.raw`^(?<content>.{3,400}?)\s*[,?!…]\s*[–—-]?\s*(?<cue><V>)\s(?<source><S>)(?:,\s(?!<AND>)[\p{Ll}][^,.–—]{1,40}(?=,))?\s*(?:,\s*[–—-]?|[.–—-]+)\s*(?<more>\S.*)?$`,
]

/** French, Spanish, Italian, Portuguese: the verb comes before its subject after a quotation; "Selon X, …". */
export const ROMANCE: Frames = {
  source: EUROPEAN_SOURCE,
  left: EUROPEAN_LEFT,
  beside: [
    String.raw`${START}(?<cue><ACC>)\s(?<source>${EUROPEAN_SOURCE}(?:,\s(?!<ART>)[\p{Ll}][^,.:]{1,40}(?=,))?)(?<=,|[^,](?=,)),?\s(?<content>${REST})`,
    String.raw`(?<q>\uE000+)\s?,?\s(?<cue><acc>)\s(?<source><S>)`,
    ...BESIDE,
  ],
  inside: WITHIN,
  dialogue: DASHED,
}

/** Russian, Czech: as the Romance ones, with ", что" before what is reported. */
export const SLAVIC: Frames = { ...ROMANCE, beside: ROMANCE.beside }

/** German: "Laut Präsident Nagel bleibt …" has no comma; the verb is the first word in lower case. */
export const GERMAN: Frames = {
  source: EUROPEAN_SOURCE,
  left: EUROPEAN_LEFT,
  beside: [
    String.raw`${START}(?<cue><ACC>)\s(?<source>(?:(?:<ART>|von)\s)?${NAME})\s(?<content>\p{Ll}${REST})`,
    ...BESIDE,
  ],
  inside: [],
  dialogue: [],
}

const HAN = String.raw`[^，。！？；：、\s\uE000]{2,25}?`

/** Chinese: no spaces; the verb follows its subject before and after the words. */
export const CHINESE: Frames = {
  source: HAN,
  left: HAN,
  beside: [
    String.raw`(?<=^|[，。！？；\s\uE000])据(?<source>[^，。]{2,20}?)(?<cue>报道|消息)[，,](?<content>[^。！？\n]{2,200})`,
    String.raw`(?<q>\uE000+)[，,]?(?<source><S>)(?<cue><V>)(?:[，,：:]?(?<more>\uE000+))?(?=[。，,]|$)`,
    String.raw`(?<=^|[，。！？；\s\uE000\p{Extended_Pictographic}])(?<source><L>)(?<cue><V>)[：:，,]?(?<q>\uE000+)`,
    String.raw`(?<=^|[。！？；\s])(?<source><L>)(?<cue><V>)[，,](?<content>[^。！？\n]{2,200})`,
  ],
  inside: [],
  dialogue: [],
}

const KANA = String.raw`[^、。！？\s\uE000]{2,25}?`

/** Japanese: topic は, the words, と, and the verb. */
export const JAPANESE: Frames = {
  source: KANA,
  left: KANA,
  beside: [
    String.raw`(?<=^|[。、\s])(?<source><L>)は[^\uE000。]{0,30}?(?<q>\uE000+)(?:など)?と(?<cue><V>)`,
    String.raw`(?<=^|[。\s])(?<source><L>)は、?(?<content>[^。\uE000]{3,150})と(?<cue><V>)`,
  ],
  inside: [],
  dialogue: [],
}

const HANGUL = String.raw`[^.!?,\n\uE000]{2,30}?`

/** Korean: subject with 은/는/이/가, the words with (라)고, and the verb; or the words first. */
export const KOREAN: Frames = {
  source: HANGUL,
  left: HANGUL,
  beside: [
    String.raw`(?<=^|[.!?\n]\s*)(?<source><L>)(?:은|는|이|가)\s(?:[^\uE000.]{0,30}\s)?(?<q>\uE000+)(?:이?라고|이?라며|고|며)\s?(?<cue><V>)`,
    String.raw`(?<=^|[.!?\n]\s*)(?<q>\uE000+)\s(?<source><L>)(?:은|는|이|가)\s[^.\uE000]{0,30}?(?<cue><V>)`,
    String.raw`(?<=^|[.!?\n]\s*)(?<source><L>)(?:은|는)\s(?<content>[^.\uE000]{3,150}다)고\s(?<cue><V>)`,
  ],
  inside: [],
  dialogue: [],
}

const ARABIC_WORDS = String.raw`[^:.،؛\uE000\n]{2,80}?`

/** Arabic: the verb opens the sentence, its subject follows; إن or أن leads in what is reported. */
export const ARABIC: Frames = {
  source: ARABIC_WORDS,
  left: ARABIC_WORDS,
  beside: [
    String.raw`(?<=^|[.؟!\s])(?<cue><V>)\s(?<source><S>)\s?:\s*(?<q>\uE000+)`,
    String.raw`(?<=^|[.؟!\s])(?<cue><V>)\s(?<source><S>)،?\s(?:إن|أن)\s(?<content>[^.\n]{3,250})`,
    String.raw`(?<=^|[.؟!\s])(?<cue>وأضاف|وأضافت|وتابع|وتابعت)\s(?:أن|إن)\s(?<content>[^.\n]{3,250})`,
    String.raw`(?<=^|[.؟!\s])(?<cue>وأضاف|وأضافت|وتابع|وتابعت)\s?:\s*(?<q>\uE000+)`,
  ],
  inside: [],
  dialogue: [],
}
