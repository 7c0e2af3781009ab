import { expect, test } from 'vitest'
import { wholeOf } from '../reading/whole.js'

// Who speaks: titles, relatives, offices, bodies and pronouns, as different desks write them.
// Text, and what the whole engine reads in it; read line by line by the founder of the engine, 2026-11-25.
test.each([
  [
    'SEOUL, March 3 (Hanbit) — Park Ji-won, South Korea\'s trade minister, said on Tuesday that tariffs would be lifted by June. "We have waited long enough," Park told reporters. His deputy, Choi Eun-seo, was more careful. "Nothing is signed," she said, adding that the two sides had met nine times.',
    [
      'Park Ji-won: that tariffs would be lifted by June',
      'Park Ji-won: "We have waited long enough,"',
      'nobody: "Nothing is signed,"',
      'nobody: that the two sides had met nine times',
    ],
  ],
  [
    'Hungarian farm minister Kovács Béla said the harvest had failed. "There is no wheat," Kovács said in Budapest. Opposition leader Nagy Ilona called that "a fairy tale".',
    ['Kovács Béla: the harvest had failed', 'Kovács Béla: "There is no wheat,"', 'Nagy Ilona: that "a fairy tale"'],
  ],
  [
    'A spokesman for Governor Dale Reyes, Tom Hardy, declined to comment. Reyes\'s lawyer, Ada Noor, said the charges were baseless. "My client will fight them," she said.',
    ['Tom Hardy (withheld): ', 'Ada Noor: the charges were baseless', 'Ada Noor: "My client will fight them,"'],
  ],
  [
    'The International Rail Union (IRU) said on Monday it would strike from Friday. "We have no choice," the union\'s secretary-general, Lena Brandt, said. The IRU represents 40,000 drivers. It said talks had failed.',
    [
      'International Rail Union: it would strike from Friday',
      'Lena Brandt: "We have no choice,"',
      'International Rail Union: talks had failed',
    ],
  ],
  [
    'The Kremlin said the talks were useful. Its spokesman, Dmitri Orlov, said the leaders had spoken for two hours. Washington called them "a waste of time".',
    [
      'The Kremlin: the talks were useful',
      'Dmitri Orlov: the leaders had spoken for two hours',
      'Washington: them "a waste of time"',
    ],
  ],
  [
    'President Ana Vek and Chancellor Karl Domm met in Tarn on Sunday. The pair said they had agreed on gas. "It was a good day," Vek said afterwards. Domm said he was "satisfied, not happy". The two leaders will meet again in May.',
    [
      'Ana Vek and Karl Domm: they had agreed on gas',
      'Ana Vek: "It was a good day,"',
      'Karl Domm: he was "satisfied, not happy"',
    ],
  ],
  [
    'Police arrested two men on Friday. A police officer, who asked not to be named, said the men had resisted. One of the men, Joe Strand, 34, told the court that he had been asleep. His wife said he was at home all night.',
    [
      'A police officer: the men had resisted',
      'Joe Strand: that he had been asleep',
      "Joe Strand's wife: he was at home all night",
    ],
  ],
  [
    'According to a report by the audit office, the bridge cost twice as much as planned. The report said the ministry had "ignored repeated warnings". The ministry said it would study the findings.',
    [
      'a report by the audit office (shown): the bridge cost twice as much as planned',
      'a report by the audit office (shown): the ministry had "ignored repeated warnings"',
      'The ministry: it would study the findings',
    ],
  ],
  [
    'Maria Lopez and her brother Juan ran the shop for years. "We loved it," Lopez said. Her brother said he would miss the smell of bread.',
    ['Maria Lopez: "We loved it,"', "Maria Lopez's brother: he would miss the smell of bread"],
  ],
  [
    '"I never touched him," Dunn told the jury. Prosecutor Ellen Marsh asked whether he had been drunk. "A little," Dunn replied. Marsh then accused him of lying.',
    [
      'Dunn: "I never touched him,"',
      'Ellen Marsh (asked): whether he had been drunk',
      'Dunn: "A little,"',
      'Ellen Marsh: him of lying',
    ],
  ],
  [
    'Mayor Bill Tate accused Councillor Sue Finch of leaking the file. She denied it. "I have never seen that file," Finch said. Tate admitted that he had no proof.',
    [
      'Bill Tate: Councillor Sue Finch of leaking the file',
      'Sue Finch: "I have never seen that file,"',
      'Bill Tate: that he had no proof',
    ],
  ],
  [
    'Dr. Ivan Petrov, an epidemiologist at Selby University who was not involved in the study, said the findings were sound. The study\'s lead author, Dr. Wen Li, said her team would publish the data. "We have nothing to hide," Li said.',
    [
      'Ivan Petrov: the findings were sound',
      'Wen Li: her team would publish the data',
      'Wen Li: "We have nothing to hide,"',
    ],
  ],
  [
    'The company\'s chief executive, Paul Ness, apologised on Thursday. "We let people down," he said. Union leader Rita Gold said that was not enough. "He should resign," she said. Ness said he would not.',
    [
      'Paul Ness: "We let people down,"',
      'Rita Gold: that was not enough',
      'Rita Gold: "He should resign,"',
      'Paul Ness: he would not',
    ],
  ],
  [
    '"The river came up in an hour," said Hana Sato, 71, whose house was washed away. Her neighbour Kenji Ito said he had heard a roar. "Like a train," he said.',
    ['Hana Sato: "The river came up in an hour,"', 'Kenji Ito: he had heard a roar', 'Kenji Ito: "Like a train,"'],
  ],
  [
    'In a letter seen by the Herald, Finance Minister Olga Brandt warned that the budget was "built on sand". Brandt\'s office confirmed the letter was genuine. The prime minister has not responded.',
    [
      'Olga Brandt: that the budget was "built on sand"',
      "Olga Brandt's office: the letter was genuine",
      'The prime minister (withheld): ',
    ],
  ],
  [
    'Two officials familiar with the matter said the plane had been turned back. One of them said the order came from the palace. The palace did not reply to a request for comment.',
    [
      'Two officials familiar with the matter: the plane had been turned back',
      'One of them: the order came from the palace',
      'The palace (withheld): ',
    ],
  ],
  [
    'Sen. Gwen Marsh (R-Orrin) said she would vote no. Her colleague Sen. Arno Pell (D-Vey) said he was undecided. The Republican said the bill was "a mess". The Democrat declined to say when he would decide.',
    [
      'Gwen Marsh: she would vote no',
      'Arno Pell: he was undecided',
      'Gwen Marsh: the bill was "a mess"',
      'Arno Pell (withheld): when he would decide',
    ],
  ],
  [
    'Former goalkeeper Lee Trask has died aged 64. "He was the best I ever saw," said his old coach, Unai Echarri. Trask once said that football was "a game for people who cannot sing".',
    ['Unai Echarri: "He was the best I ever saw,"', 'Lee Trask: that football was "a game for people who cannot sing"'],
  ],
  [
    'Asked about the delay, transport secretary Hugh Bell said it was "regrettable". Labour\'s Jo Pike said Bell had "lost control of the railway". He said he would not take lectures from Pike.',
    [
      'Hugh Bell: it was "regrettable"',
      'Jo Pike: Bell had "lost control of the railway"',
      'nobody: he would not take lectures from Pike',
    ],
  ],
  [
    'Reuters reported that the envoy had left, citing two diplomats. State television said the envoy was still in the capital. "I am here," the envoy, Omar Haddad, told the channel.',
    [
      'Reuters: that the envoy had left',
      'State television: the envoy was still in the capital',
      'Omar Haddad: "I am here,"',
    ],
  ],
  [
    'Nurse Kim Oxley said the ward was short of staff. Her husband, Dan Oxley, a porter, said nobody listened. Oxley said he had written to the board three times.',
    [
      'Kim Oxley: the ward was short of staff',
      'Dan Oxley: nobody listened',
      'nobody: he had written to the board three times',
    ],
  ],
  [
    'Mr and Mrs Holm bought the house in 1990. "It was a ruin," Mrs Holm said. Mr Holm said he had done the roof himself.',
    ['Mrs Holm: "It was a ruin,"', 'Mr Holm: he had done the roof himself'],
  ],
  [
    'Xi Lan, the mayor of Nanhe, praised the rescuers. "They did not sleep for three days," Xi said. Rescue chief Wang Bo said forty people had been saved.',
    ['Xi Lan: the rescuers', 'Xi Lan: "They did not sleep for three days,"', 'Wang Bo: forty people had been saved'],
  ],
  [
    'The Beacon\'s editor, Ruth Adeyemi, wrote in a column that the law was "a gag". The attorney general\'s office called the column misleading. Adeyemi said the paper stood by every word.',
    [
      'Ruth Adeyemi: that the law was "a gag"',
      "The attorney general's office: the column misleading",
      'Ruth Adeyemi: the paper stood by every word',
    ],
  ],
  [
    'Kurt Vale, who shot dead three people, told police he "heard voices". His mother told the Tribune he had been a quiet boy. A neighbour, who gave her name only as Pat, said she was shocked.',
    ['Kurt Vale: he "heard voices"', "Kurt Vale's mother: he had been a quiet boy", 'A neighbour: she was shocked'],
  ],
  [
    'Poll data released by Civitas showed 54 percent opposed the plan. Civitas director Nils Berg said the numbers were "historic". Opponents of the plan, including the Greens, said the poll proved them right.',
    [
      'Poll data (shown): 54 percent opposed the plan',
      'Nils Berg: the numbers were "historic"',
      'Opponents of the plan: the poll proved them right',
    ],
  ],
  [
    '"We will not pay," Prime Minister Sunneva Aldred told parliament on Tuesday. The opposition leader, Jon Darosh, shouted: "Then who will?" Aldred replied that the banks would. Darosh laughed, saying nobody believed her.',
    [
      'Sunneva Aldred: "We will not pay,"',
      'Jon Darosh: "Then who will?"',
      'Sunneva Aldred: that the banks would',
      'Jon Darosh: nobody believed her',
    ],
  ],
  [
    'He was shot at dawn, his sister Amina Bello said by phone. "They came for him," she said. The army said it was investigating. Army spokesman Colonel Musa Idris said the soldiers had come under fire.',
    [
      'Amina Bello: He was shot at dawn',
      'Amina Bello: "They came for him,"',
      'The army: it was investigating',
      'Musa Idris: the soldiers had come under fire',
    ],
  ],
  [
    'Team manager Rob Lind was sacked on Sunday. The club said in a statement that it "wished him well". Lind said on X: "Thank you all." Captain Ade Cole said the players were stunned.',
    ['The club: that it "wished him well"', 'Rob Lind: "Thank you all."', 'Ade Cole: the players were stunned'],
  ],
  [
    'The judge, Sofia Amsel, told Finn he had shown "no remorse". Finn\'s barrister said her client would appeal. Finn, 40, said nothing as he was led away.',
    ['Sofia Amsel: he had shown "no remorse"', "Finn's barrister: her client would appeal", 'Finn (withheld): '],
  ],
] as const)('%s', (text, statements) => {
  expect(wholeOf(text)).toEqual(statements)
})
