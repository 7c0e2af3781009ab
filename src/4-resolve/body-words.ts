import type { Language } from '../2-understand/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words in the names of firms that are left out when the name is used again: "Corvane Steel", then "Corvane". */
const FIRMS =
  set(`inc corp corporation ltd llc plc co company steel oil energy electric motors group systems industries holdings partners brothers
 services service airlines airline airways lines research foods bank bancorp insurance pharmaceuticals technologies technology media`)

/** Those of them that only companies bear. */
const COMPANIES =
  set(`inc corp corporation ltd llc plc co company steel oil energy electric motors group industries holdings partners brothers foods
 bank bancorp airlines airline airways pharmaceuticals technologies`)

/** Words that say of a name that a body, a place, an event or a law bears it. */
const BODIES =
  set(`university college institute party committee council union ministry department agency house senate congress
 court church school news times post herald tribune gazette journal rail railway railways foundation association society federation league
 club rovers united city street river bay island islands county festival games airport tower center centre hospital museum library
 theatre press radio tv television network north south east west kingdom states republic nations act bill treaty plan day week cup
 prize award port trust show hour program programme report harbour harbor bridge road avenue park square station falls mountains lake hills valley coast beach act agreement accord`)

/** Words of either list that are family names as well: Adam West, Ruth Day. */
const NAMES = set('steel house church post day bay west north street press park bridge banks rivers tower lake hill')

/** Whether a word of a name says that a body bears it: "Ministry", "Bank", "Post". */
export const isBodyWord = (language: Language, key: string): boolean =>
  FIRMS.has(key) || BODIES.has(key) || language.bodies.has(key)

/** Whether a word may be left out of a body's name. */
export const isFirmWord = (key: string): boolean => FIRMS.has(key)

/** Whether a word of a name makes its bearer "the company". */
export const isCompanyWord = (key: string): boolean => COMPANIES.has(key)

/** Whether a word that usually marks a body is a family name, too. */
export const isFamilyNameToo = (key: string): boolean => NAMES.has(key)

/** Whether a word goes first in the names of places: "San Diego County", "New York". */
export const isPlaceWord = (key: string): boolean =>
  /^(?:san|santa|saint|st|new|old|port|mount|fort|lake|cape|los|las|north|south|east|west)\.?$/.test(key)

/** Places whose name stands for those who govern there. */
export const PLACES =
  set(`washington moscow beijing london paris berlin brussels tokyo seoul pyongyang kyiv kiev tehran ankara jerusalem
 delhi islamabad kabul baghdad damascus cairo riyadh doha geneva vienna rome madrid lisbon warsaw prague budapest athens oslo stockholm
 helsinki copenhagen canberra ottawa america russia china japan korea ukraine iran iraq israel india pakistan france germany italy spain
 poland turkey syria egypt brazil mexico canada australia britain england scotland ireland wales europe africa asia texas florida
 california virginia ohio iowa georgia nevada arizona michigan wisconsin pennsylvania colorado massachusetts kremlin pentagon congress
 senate nato taiwan vietnam indonesia nigeria kenya ethiopia sudan algeria morocco tunisia libya lebanon jordan yemen qatar oman kuwait
 afghanistan bangladesh nepal hungary romania bulgaria serbia croatia greece norway sweden finland denmark iceland netherlands belgium
 switzerland austria portugal argentina chile peru colombia venezuela cuba bolivia ecuador`)
