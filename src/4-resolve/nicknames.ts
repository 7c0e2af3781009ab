/** Short forms that newsrooms use beside the full ones; each row is one name. */
const ROWS = `william bill will billy willie|robert bob rob bobby robbie bert|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny jon|
 thomas tom tommy|michael mike mick mickey|joseph joe joey|edward ed eddie ted teddy ned|charles charlie chuck|daniel dan danny|samuel sam sammy|
 benjamin ben benny|anthony tony|kenneth ken kenny|donald don donnie|ronald ron ronnie|stephen steve steven stevie|timothy tim|gregory greg|
 matthew matt|andrew andy drew|christopher chris|nicholas nick nicky|alexander alex alec sasha|patrick pat paddy|peter pete|david dave davey|
 lawrence larry|laurence laurie|gerald jerry gerry|jeffrey jeff|geoffrey geoff|philip phil|raymond ray|frederick fred freddie|leonard len lenny|
 walter walt|eugene gene|nathaniel nathan nate|zachary zach zack|joshua josh|jonathan jon|maxwell max|theodore theo|harold hal harry|henry harry hank|
 francis frank frankie|douglas doug|russell russ|vincent vince|victor vic|albert al bert|alfred alf alfie|arthur art|reginald reg reggie|
 katherine kate kathy cathy catherine kathryn katie kit|elizabeth liz beth betty eliza libby lizzie|margaret meg maggie peggy margie|susan sue susie|
 deborah debbie deb|patricia patty trish pat|barbara barb babs|jennifer jen jenny|jessica jess jessie|rebecca becky becca|victoria vicky|
 christina chris tina christine|abigail abby|alexandra alex sandra|amanda mandy|dorothy dot dottie|eleanor nell ellie|judith judy|kimberly kim|
 pamela pam|samantha sam|stephanie steph|suzanne sue|theresa terry tess teresa|virginia ginny|cynthia cindy|josephine jo josie|jacqueline jackie|
 vladimir volodya|dmitri dima dmitry|mikhail misha|yevgeny zhenya|francisco paco pancho|jose pepe|ignacio nacho|manuel manolo`

const FORMS: ReadonlyMap<string, ReadonlySet<number>> = rows()

function rows(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  ROWS.split('|').forEach((row, index) => {
    for (const form of row.trim().split(/\s+/)) found.set(form, (found.get(form) ?? new Set()).add(index))
  })
  return found
}

const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  [...FORMS].map(([form, own]) => [form, [...own].map(String).concat(form)]),
)

/** Whether two first names are forms of one: "Bill" and "William". */
export function sameFirstName(a: string, b: string): boolean {
  const [rowsOfA, rowsOfB] = [FORMS.get(a), FORMS.get(b)]
  if (rowsOfA === undefined || rowsOfB === undefined) return false
  for (const row of rowsOfA) if (rowsOfB.has(row)) return true
  return false
}

/** What to look a part up by: the rows it is a form in; itself, where it is in none. */
export function keysOf(part: string): readonly string[] {
  return KEYS.get(part) ?? [part]
}
