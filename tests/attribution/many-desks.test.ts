import { expect, test } from 'vitest'
import { wholeOf } from '../reading/whole.js'

// Many desks: tabloids, courts, parliaments, science pages, wires from several continents.
// Text, and what the whole engine reads in it; read line by line by the founder of the engine, 2026-11-25.
test.each([
  [
    "'I'm gutted,' said striker Joe Cole, 22. 'We had it won.' Manager Ted Rusk refused to blame the referee. 'He saw what he saw,' Rusk said. Cole's agent said the player would stay.",
    [
      "Joe Cole: 'I'm gutted,'",
      "Joe Cole: 'We had it won.'",
      'Ted Rusk (withheld): the referee',
      "Ted Rusk: 'He saw what he saw,'",
      "Joe Cole's agent: the player would stay",
    ],
  ],
  [
    'Shri Anil Rao, Union minister for ports, told the Lok Sabha on Tuesday that 12 berths had been cleared. Opposition members said the figures were "cooked up". The Speaker, Smt. Meera Das, asked them to sit down.',
    [
      'Anil Rao: that 12 berths had been cleared',
      'Opposition members: the figures were "cooked up"',
      'Meera Das (asked): to sit down',
    ],
  ],
  [
    'NEW TARN (AP) - The governor\'s budget would cut school funding by 8 percent, according to an analysis by the nonpartisan Policy Center. "It\'s a gut punch," said Linda Cho, who heads the teachers\' union. Gov. Ron Hale\'s office disputed the analysis, saying it "ignored new revenue."',
    [
      "an analysis (shown): The governor's budget would cut school funding by 8 percent",
      'Linda Cho: "It\'s a gut punch,"',
      "Gov. Ron Hale's office: the analysis",
      'Gov. Ron Hale\'s office: it "ignored new revenue."',
    ],
  ],
  [
    '"It is with great sadness that I must leave," Dr Okafor wrote to colleagues in an email on Friday. The vice-chancellor, Professor Jane Sims, thanked her for "30 years of service". Dr Okafor\'s union said she had been forced out.',
    [
      'Okafor: "It is with great sadness that I must leave,"',
      'Jane Sims: her for "30 years of service"',
      "Dr Okafor's union: she had been forced out",
    ],
  ],
  [
    'Witness Carla Munro said she saw a man run. "He had a red hat," Munro said. Detective Sergeant Paul Orr asked her whether the man limped. She said he did.',
    [
      'Carla Munro: she saw a man run',
      'Carla Munro: "He had a red hat,"',
      'Paul Orr (asked): whether the man limped',
      'Carla Munro: he did',
    ],
  ],
  [
    'The mayor and the governor clashed again. "He is a liar," the mayor, Bill Tate, said. "She is a fool," said Tate of councillor Sue Finch. The governor, Ron Hale, said he would not respond to "playground talk".',
    [
      'Bill Tate: "He is a liar,"',
      'Bill Tate: "She is a fool,"',
      'Ron Hale: he would not respond to "playground talk"',
    ],
  ],
  [
    'In an interview with the Herald, novelist Signe Falk said that she had burned two manuscripts. Why? "They were dull," she said. Her editor, Bo Lindahl, remembers it differently. "She burned one," he says. "I have the other."',
    [
      'Signe Falk: that she had burned two manuscripts',
      'Signe Falk: "They were dull,"',
      'Bo Lindahl (thought): it differently',
      'Bo Lindahl: "She burned one," | "I have the other."',
    ],
  ],
  [
    'The EU\'s trade chief, Petra Nyman, told Reuters the deal was close. Berlin and Paris disagree: a German official said it was "months away", and his French counterpart called it "fiction".',
    [
      'Petra Nyman: the deal was close',
      'a German official: it was "months away"',
      'his French counterpart: it "fiction"',
    ],
  ],
  [
    'Villagers say soldiers came at night. "They took my son," said one woman, who did not give her name for fear of reprisal. "He is twelve." An army spokesman said no operation had taken place.',
    [
      'Villagers: soldiers came at night',
      'one woman: "They took my son," | "He is twelve."',
      'An army spokesman: no operation had taken place',
    ],
  ],
  [
    'Analysts at Corran Bank cut their forecast on Monday. "Demand is weak," they wrote in a note. Chief economist Iris Vale said she expected a recovery by spring.',
    ['nobody: "Demand is weak,"', 'Iris Vale: she expected a recovery by spring'],
  ],
  [
    '"There was no warning," Harun Aziz, a fisherman, said, adding that he had lost both his boats. "The sea just stood up." His brother Karim nodded. "It was like a wall," Karim said.',
    [
      'Harun Aziz: "There was no warning," | "The sea just stood up."',
      'Harun Aziz: that he had lost both his boats',
      'Karim: "It was like a wall,"',
    ],
  ],
  [
    'Chief Justice Omondi wrote for the majority that the law "cannot stand". In dissent, Justice Wanjiru said the court had "made itself a parliament". She was joined by two others.',
    ['Omondi: that the law "cannot stand"', 'Wanjiru: the court had "made itself a parliament"'],
  ],
  [
    'A day after the minister said the vaccine was safe, his deputy said doses would be withdrawn "as a precaution". Deputy minister Lea Kunz gave no reason.',
    ['the minister: the vaccine was safe', 'his deputy: doses would be withdrawn "as a precaution"'],
  ],
  [
    '"We are appalled," the charity said. Its director, Tom Vane, told the BBC that donors had been misled. He said that the former treasurer, Guy Marsh, had "acted alone". Marsh denies wrongdoing.',
    [
      'the charity: "We are appalled,"',
      'Tom Vane: that donors had been misled',
      'Tom Vane: that the former treasurer, Guy Marsh, had "acted alone"',
      'Guy Marsh: wrongdoing',
    ],
  ],
  [
    'The dead man\'s mother, Rosa Diaz, 60, collapsed in court. "He was my only child," she sobbed. Outside, her lawyer told journalists that the family forgave no one. "Not today," he said.',
    [
      'Rosa Diaz: "He was my only child,"',
      "Rosa Diaz's lawyer: that the family forgave no one",
      'Rosa Diaz\'s lawyer: "Not today,"',
    ],
  ],
  [
    'Premier Jan Holt (Lab) said the cuts were "cruel"; treasurer Ann Field (Lib) retorted that Labor had "maxed out the card".',
    ['Jan Holt: the cuts were "cruel"', 'Ann Field: that Labor had "maxed out the card"'],
  ],
  [
    'President Mukasa thanked General Otieno, saying he had "saved the nation". Otieno, who led the coup, said he would hand over power "in due course".',
    ['Mukasa: General Otieno', 'Mukasa: he had "saved the nation"', 'Otieno: he would hand over power "in due course"'],
  ],
  [
    '"I do not recall," Venn said 41 times in two hours. At one point committee chair Rhea Stone asked him what he had for breakfast. "I do not recall," he said, to laughter.',
    ['Venn: "I do not recall,"', 'Rhea Stone (asked): what he had for breakfast', 'Venn: "I do not recall,"'],
  ],
  [
    'The Foreign Office said it was "aware of reports". A family friend, speaking on condition of anonymity, said the couple had been hiking. The friend said they were "experienced".',
    [
      'Foreign Office: it was "aware of reports"',
      'A family friend: the couple had been hiking',
      'A family friend: they were "experienced"',
    ],
  ],
  [
    'After the vote, Speaker Ada Wren told members: "Order! Order!" Labour\'s Jo Pike shouted: "Shame!" Wren then suspended the sitting.',
    ['Ada Wren: "Order! Order!"', 'Jo Pike: "Shame!"'],
  ],
  [
    '"Absolutely not," Pell said when asked if he had read the memo. His aide, standing beside him, said: "We get four hundred a day."',
    ['Pell: "Absolutely not,"', 'Pell\'s aide: "We get four hundred a day."'],
  ],
] as const)('%s', (text, statements) => {
  expect(wholeOf(text)).toEqual(statements)
})
