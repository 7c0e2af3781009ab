const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and the like, as written before a name: their full stop never ends a sentence. */
export const beforeNames =
  set(`Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Capt Lt Sgt Maj Cmdr Adm Brig Cpl Pvt Rev Hon Fr Sr Mt Ft St Ste Messrs Mme Mlle
 Supt Insp Det Atty Amb Pres Sec Treas Asst Assoc Dist Cong Spc No Nos Fig Vol vs Vs`)

/** Other abbreviations, with the case they are written in: their full stop ends a sentence only before a likely starter. */
export const abbreviations =
  set(`Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Inc Corp Ltd Co Cos Bros Jr Ave Blvd Rd Dept
 Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
 Wash Wis Wyo etc Etc est approx al Ph.D M.D vol pp Esq`)

/** Words that, with a capital, are likely to open a sentence: what decides after "U.S.", "a.m." or "...". */
export const starters =
  set(`the a an he she it they we i you his her its their our my this that these those there here but and or so yet if when while after
 before since as at in on for from by with to of what who why how where no not now then still also however meanwhile mr mrs ms dr some many most
 all both one two another other such each every even just only although though because until once under over during despite among about according
 more is are was were do does did can could would should will has have had let last next yes well asked`)

/** The ends of addresses: "HealthCare.gov" is one word, "ended.Then" two. */
export const domains = set('com org net gov edu mil us uk co io tv info fm me ly fo eu de fr au ca news')

/** Words that the Penn Treebank writes as two, with the length of the first. */
export const joined: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
])

/** What may follow an apostrophe as a clitic: it's, I'm, he'd, we're, they've, she'll. */
export const clitics = set('s m d re ve ll')

/** Words that begin with an apostrophe for letters left out. */
export const elisions = set('em til cause bout tis twas n round cuz')
