const WOMEN = `abigail ada agnes aisha alice amanda amina ana andrea angela anita ann anna anne anya aya beatrice bea brenda bridget camila carla
 carmen carol caroline catherine cecilia charlotte chloe christina christine claire clara claudia cynthia daisy dana danielle deborah diana dina
 dolores donna dora doris dorothy dorcas edith eileen elaine elena eleanor elin eliza elizabeth ella ellen else elsa emily emma erica esther eva
 evelyn fatima farida fiona frances freya gabriela gail gemma gerda gillian gina gloria grace greta hana hanna hannah hanne heather heidi helen
 helena hester hetty hilda hillary ida ilse imogen ines inez inge ingrid irena irene iris isabel jane janet jasmine jean jennifer jenny jessica
 jette joan joanna josephine joyce judith julia julie karen karin kate katherine kathleen kathryn katja keiko kelly kim kirsten klara laila laura
 layla leila lena lene leslie lillian lily linda lisa lise livia lois lotte louise lucia lucy lydia magda maria marie margaret margit marina marta
 martha mary maud maya megan melania melissa mia michelle mirela mina miriam moira molly monica nadia nancy naomi natalie nicola nina noor nora
 odile oda olga olivia pamela patricia paula perpetua petra phyllis priya rachel rebecca renata rita rosa rosalind rose ruth sally samantha sandra
 sara sarah sheila shirley signe sofia sonia sophia sophie stella sunniva susan svetlana sylvia tamara teresa theresa thora tove ulla ursula
 valerie vanessa vera veronica victoria wilma yasmin yolanda yulia yvonne zainab zoe bohdana`
const MEN = `aaron abdul abel adam ahmed alan alban albert alexander alfred ali amir amos anders andrew angus anselm anthony anton arno arthur
 aslak barry bartholomew basil ben benjamin bernard bertil bill bo bob boris brian bruce carl carlos casper charles christopher chris colin craig
 cyrus dafydd dale dan daniel david dennis derek diego dieter dirk dmitri donald douglas duncan eamon edgar edvin edward edwin emil emmanuel eric
 erik ernest evan felix fernando francis francisco frank franklin fred frederick gary gavin geoffrey george gerald gethin gil giovanni glen gordon
 graham greg gregory gus guy harold harry hassan henry herbert hiroshi horst howard hugh hugo ian ibrahim idris igor ilko isaac ivan ivo jack jacob
 jake james jan jason jeff jeffrey jeremy jerome jerry jesse jim joe johan john jonas jonathan jorge jose josé joseph joss joshua juan karel karl
 keith kenneth kevin klaus kofi kurt kyle lance larry lars laurence lawrence lee leo leon leonard levan lewis liam louis luc luis luke mads malcolm
 marc marco marcus mario mark martin matt matthew max michael miguel mike milos mohammed mohamed morris nathan neil nicholas nick nigel nils norman
 ola ole oleg oliver omar oscar osk otto owen pablo patrick paul pedro peter petr phil philip pierre piers pieter rafael ralf ralph ravi ray
 raymond ricardo richard rob robert roberto robin rodney roger roland rolf ronald roy rui rune rupert russell ruben sam samuel scott sean sergei sergey
 simon stanley stefan stephen steve steven stuart sven teymur terence terry tesh theodore thomas tim timothy tom tomas tony tor trevor victor viktor
 vincent vladimir volodymyr walter warren wayne wes wilfred william wim wyn xavier yuri yusuf zachary`

/** First names by the gender they usually have; names in both lists, or in none, say nothing. */
export const firstNames: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...WOMEN.split(/\s+/).map((name) => [name, 'she'] as const),
  ...MEN.split(/\s+/).map((name) => [name, 'he'] as const),
])
for (const unisex of ['kim', 'leslie', 'kelly', 'robin', 'noor'])
  (firstNames as Map<string, 'he' | 'she'>).delete(unisex)

/** Titles and nouns that tell a gender. */
export const gendered: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'mr sir lord king prince duke father brother son husband uncle grandfather spokesman chairman businessman fisherman policeman congressman salesman man boy gentleman nephew widower alderman craftsman cameraman'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'mrs ms miss lady dame queen princess duchess mother sister daughter wife aunt grandmother spokeswoman chairwoman businesswoman policewoman congresswoman woman girl niece widow madam councilwoman waitress actress'
    .split(' ')
    .map((word) => [word, 'she'] as const),
])

/** Titles that stand before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr dr. mr. mrs. ms. prof prof. professor sir lady lord dame judge justice senator sen sen. rep rep. representative president
 premier chancellor governor gov gov. mayor minister king queen prince princess captain capt capt. colonel col. general gen gen. admiral major sergeant
 sgt sgt. lieutenant lt. inspector superintendent detective constable officer reverend rev rev. father sister brother bishop archbishop cardinal pope
 cllr councillor alderman commissioner chair chairman chairwoman ambassador deputy secretary congressman congresswoman sheriff chief director
 engineer poet coach ceo cfo coo cto mp msp md phd prime foreign vice former acting interim judge-elect president-elect mayor-elect attorney chairperson chief-of-staff undersecretary spokesman spokeswoman`.split(
    /\s+/,
  ),
)
