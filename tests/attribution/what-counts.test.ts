import { expect, test } from 'vitest'
import { wholeOf } from '../reading/whole.js'

// What counts as said: refusals, announcements, conditions, mottos, documents, words within words.
// Text, and what the whole engine reads in it; read line by line by the founder of the engine, 2026-11-25.
test.each([
  [
    'Mayor Jette Holm is expected to say on Friday that the bridge will close. She has not said when. "No date has been set," her office said.',
    [
      'Jette Holm (prospective): the bridge will close',
      'Jette Holm (withheld): when',
      'Jette Holm\'s office: "No date has been set,"',
    ],
  ],
  [
    'Finn denied that he had met the envoy. "I was never in Tarn," he said. He refused to say where he had been.',
    ['Finn: that he had met the envoy', 'Finn: "I was never in Tarn,"', 'Finn (withheld): where he had been'],
  ],
  ['Asked whether she would resign, Holm said: "No." Asked again, she walked away.', ['Holm: "No."']],
  [
    'The film "The Last Ferry" won the top prize. Its director, Ida Strand, thanked the crew. The so-called "ferry tax" was dropped.',
    ['Ida Strand: the crew'],
  ],
  ['"Keep calm and carry on" is the club\'s motto. The "iron lady of Brede" turned 80 on Sunday.', []],
  [
    'He did not say that the dam was safe; he said it was "inspected". Critics called the wording "slippery".',
    ['nobody (withheld): the dam was safe', 'nobody: it was "inspected"', 'Critics: the wording "slippery"'],
  ],
  [
    'Q: Why now?\n\nA: Because nobody else would do it.\n\nQ: Are you afraid?\n\nA: Every day.',
    [
      'nobody (asked): Why now?',
      'nobody: Because nobody else would do it.',
      'nobody (asked): Are you afraid?',
      'nobody: Every day.',
    ],
  ],
  [
    'PM: we will not pay\n\nThe prime minister told parliament that the country would not pay the fee.',
    ['The prime minister: that the country would not pay the fee'],
  ],
  [
    '"I know what they say," Holm told the Herald. "They say, \'She is too old.\' Well, I say, \'Watch me.\'"',
    [
      'Holm: "I know what they say," | "They say, \'She is too old.\' Well, I say, \'Watch me.\'"',
      "nobody: 'She is too old.'",
    ],
  ],
  [
    '"We were promised a school.\n\n"We were promised a clinic.\n\n"We got a car park," said Dora Menz, who leads the residents.',
    ['Dora Menz: "We were promised a school. | "We were promised a clinic. | "We got a car park,"'],
  ],
  [
    'Holm, who has said she will not stand again, wrote on Facebook that "the time has come". The post was later deleted.',
    ['Holm: she will not stand again', 'Holm: that "the time has come"'],
  ],
  [
    'It was "a miracle", firefighters said, that nobody died. "Another minute and the roof was down," fire chief Bo Tarn said.',
    ['firefighters: It was "a miracle" | that nobody died', 'Bo Tarn: "Another minute and the roof was down,"'],
  ],
  [
    '"Sorry", said the note, written in pencil. The note was found by a cleaner, Ola Marsk, who told police: "I knew at once."',
    ['the note (shown): "Sorry"', 'Ola Marsk: "I knew at once."'],
  ],
  [
    'The spokeswoman said that, as the minister had put it in May, "there is no plan B".',
    ['the minister: "there is no plan B"'],
  ],
  [
    'Traders fear a repeat of 2008. The central bank believes the worst is over. Nobody can say what comes next, Pell said.',
    [
      'Traders (thought): a repeat of 2008',
      'The central bank (thought): the worst is over',
      'Pell: Nobody can say what comes next',
    ],
  ],
  [
    '"Is it safe?" asked a woman in the front row. "Safer than your car," replied engineer Paula Dietz.',
    ['a woman in the front row (asked): "Is it safe?"', 'Paula Dietz: "Safer than your car,"'],
  ],
  [
    'The statement read: "All flights are cancelled." A sign at the gate said "Go home". Airline boss Nils Ness apologised.',
    ['The statement (shown): "All flights are cancelled."', 'A sign at the gate (shown): "Go home"'],
  ],
  [
    'The court heard that Finn had sent a text reading "it is done". Prosecutor Ellen Marsh said this proved his guilt. Defending, Ruth Adeyemi said it proved nothing.',
    [
      'The court: that Finn had sent a text reading "it is done"',
      'Ellen Marsh: this proved his guilt',
      'Ruth Adeyemi: it proved nothing',
    ],
  ],
  [
    'Pell tweeted: "FAKE NEWS!" The paper\'s editor tweeted back: "See you in court."',
    ['Pell: "FAKE NEWS!"', 'The paper\'s editor: "See you in court."'],
  ],
  [
    'The two sides agreed to "continue the dialogue", according to a joint statement. Neither leader took questions.',
    ['a joint statement (shown): The two sides agreed to "continue the dialogue"'],
  ],
  [
    'Darosh promised "jobs for every village" and vowed to build ten schools. He warned that without reform "the village will be empty by 2040".',
    [
      'Darosh: "jobs for every village"',
      'Darosh: to build ten schools',
      'Darosh: that without reform "the village will be empty by 2040"',
    ],
  ],
  [
    'Holm insisted she "did nothing wrong", but acknowledged "errors of judgment". Opposition MPs demanded her resignation.',
    ['Holm: she "did nothing wrong"', 'Holm: "errors of judgment"', 'Opposition MPs: her resignation'],
  ],
  [
    'It is not known whether Pell will appeal. His lawyer could not be reached for comment. "We\'ll see," Pell said outside court.',
    ['Pell: "We\'ll see,"'],
  ],
  [
    'Local media quoted the governor as saying that 14 people had died. The health ministry put the toll at 11.',
    ['the governor: 14 people had died'],
  ],
  [
    '"You have to laugh," the 91-year-old says. "Otherwise you would cry." Her daughter, Else Dommers, shakes her head. "She never cried in her life," she says.',
    [
      'the 91-year-old: "You have to laugh," | "Otherwise you would cry."',
      'Else Dommers: "She never cried in her life,"',
    ],
  ],
  [
    'As Finn told the inquiry, the alarm "never rang". The inquiry\'s chair, Sir Hugh Bell, asked: "Who switched it off?" "I don\'t know," Finn said.',
    ['Finn: the alarm "never rang"', 'Hugh Bell (asked): "Who switched it off?"', 'Finn: "I don\'t know,"'],
  ],
  [
    'Experts have long warned of floods. Hydrologist Wen Li called the new wall "a sandcastle"; the engineers who built it disagree.',
    ['Wen Li: the new wall "a sandcastle"'],
  ],
] as const)('%s', (text, statements) => {
  expect(wholeOf(text)).toEqual(statements)
})
