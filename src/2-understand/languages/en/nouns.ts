const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that stand before or after a name and say what somebody is. */
export const roles =
  set(`actor activist adviser advisor agent aide alderman ambassador analyst archbishop architect archivist artist attorney author baker
 banker bishop boss builder candidate captain chair chairman chairwoman chairperson chancellor chief clerk coach colleague colonel columnist commander
 commissioner congressman congresswoman constable consultant co-founder councillor counsel curator cyclist daughter dean delegate deputy detective
 director diplomat doctor driver economist editor engineer envoy executive expert farmer father firefighter fisherman forecaster founder general
 governor guard head haulier herder historian host husband inspector investigator journalist judge king landlord lawmaker lawyer leader lecturer lieutenant
 manager master mayor mechanic minister monk mother musician negotiator neighbour neighbor nurse officer official operator organiser organizer owner
 painter pastor pilot poet policeman politician premier president priest prime prince princess principal producer professor prosecutor psychologist
 publisher queen rabbi rector representative researcher resident reverend sailor scientist secretary senator sergeant sheriff shopkeeper signaller singer
 skipper soldier solicitor son spokesman spokesperson spokeswoman speaker staffer strategist student superintendent surgeon surveyor survivor teacher
 technician tenant trader trainer treasurer undersecretary veteran vice-president victim volunteer welder widow wife witness worker writer brother sister
 neighbor cousin nephew niece grandfather grandmother foreman storekeeper deckhand fishmonger laureate predecessor successor rival ally officer
 defendant plaintiff claimant complainant presenter moderator anchor interviewer coroner ombudsman ombudswoman landlady beekeeper potter keeper warden ranger
 novelist playwright biographer blogger podcaster comedian drummer guitarist pianist violinist composer conductor choreographer dancer sculptor photographer filmmaker
 passenger commuter shopper pensioner postman plumber electrician carpenter joiner miner docker dockworker trucker courier cleaner cook chef waiter waitress barber
 butcher grocer gardener lifeguard rower swimmer runner athlete sprinter jockey boxer umpire skier climber vicar imam nun cardinal pope curate deacon chaplain
 paramedic midwife pharmacist dentist vet veterinarian biologist geologist chemist physicist astronomer mathematician statistician sociologist anthropologist
 archaeologist botanist zoologist entomologist meteorologist seismologist hydrologist epidemiologist virologist toxicologist oceanographer ecologist climatologist
 barrister magistrate bailiff auditor accountant actuary broker lobbyist whistleblower informant hostage refugee migrant settler villager islander homeowner
 headteacher headmaster headmistress lecturer dean provost chancellor vice-chancellor warder probationer apprentice intern trainee shepherd rancher grower forester
 holder partner supporter critic opponent player striker goalkeeper captain defender winger referee fan`)

/** Nouns of things that "say" without a voice. */
export const documents =
  set(`report reports study studies survey surveys poll polls letter letters statement communique communiqué memo memos document
 documents paper papers filing filings record records minutes readout transcript article articles bill law treaty sign notice plaque poster banner
 data figures statistics documents logbook log diary email emails e-mail e-mails note notes indictment complaint lawsuit affidavit preamble constitution
 guidelines rules book memoir leaflet website draft text analysis review audit map chart census ruling verdict judgment judgement order hymn song poem
 inscription contract charter resolution headline placard summary bulletin bulletins testament will agreement`)

/** Nouns of bodies that speak with one voice. */
export const bodies =
  set(`ministry department government agency company firm union party police council committee commission court bank office house
 palace campaign administration army navy military team club association federation group institute university college school hospital board authority
 regulator service services operator board charity foundation organisation organization news network newspaper paper broadcaster channel station website
 embassy senate congress parliament cabinet bureau brigade coastguard prosecution defence league network press corporation airline railway museum church
 presidency delegation secretariat watchdog think-tank lobby coalition opposition rebels kremlin daily weekly`)

/** Nouns of several people. */
export const groups =
  set(`officials aides families people sources witnesses residents doctors lawyers experts analysts economists researchers scientists
 critics supporters opponents leaders ministers lawmakers senators prosecutors investigators authorities diplomats reporters journalists neighbours
 neighbors workers farmers protesters activists campaigners teachers nurses soldiers players fans men women parents students pair couple brothers sisters
 engineers envoys allies members rebels editors organisers organizers republicans democrats voters staff observers relatives friends colleagues
 shareholders investors traders historians advocates customers drivers others many some media outlets two both`)
