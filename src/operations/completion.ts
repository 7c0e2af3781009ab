import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** `onrecord completion`: the commands and options, for a shell to complete them. */
export const completion = operation<readonly []>({
  name: 'completion',
  summary: 'Print what a shell needs to complete commands and options.',
  details:
    'Save it where the shell looks: ~/.local/share/bash-completion/completions/onrecord, a file _onrecord in a folder of zsh’s fpath, or ' +
    '~/.config/fish/completions/onrecord.fish.',
  inputs: SHELLS.join('|'),
  options: [],
  examples: [
    { command: 'onrecord completion bash > onrecord.bash', about: 'for bash; begin it with: source onrecord.bash' },
    { command: 'onrecord completion fish', about: 'for fish' },
  ],
  answers: 'text',
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(_: Onrecord, { inputs }: Input<readonly []>): AsyncGenerator<Happening> {
  const shell = SHELLS.find((one) => one === inputs[0])
  if (shell === undefined || inputs.length > 1)
    throw wrongUse(`"${inputs.join(' ')}" is no shell that can be served.`, `Name one of ${SHELLS.join(', ')}.`)
  const { completionFor } = await import('./completion-script.js')
  yield { is: 'output', text: completionFor(shell) }
  yield { is: 'end', found: true, read: 1, summary: `completion for ${shell}` }
}
