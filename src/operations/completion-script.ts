/**
 * The scripts by which shells complete, made from the table of operations.
 * @module
 */
import { operations } from './all.js'
import type { Operation, Option } from './operation.js'
import { JSON_LINES, OUTPUT } from './options.js'

/** An option as a shell completes it. */
interface Offer {
  readonly name: string
  readonly about: string
  /** Words to choose from; null: a file or anything else follows, or (when `alone`) nothing. */
  readonly choices: readonly string[] | null
  readonly alone: boolean
}

const table = operations as readonly unknown[] as readonly Operation[]

/** The script for one shell. */
export function completionFor(shell: 'bash' | 'zsh' | 'fish'): string {
  return { bash, zsh, fish }[shell]()
}

function offersOf({ options, answers }: Operation): Offer[] {
  const json = answers === 'text' ? [] : [{ name: 'json', about: JSON_LINES, choices: null, alone: true }]
  return [
    ...options.map(offerOf),
    ...json,
    { name: 'output', about: OUTPUT, choices: null, alone: false },
    { name: 'help', about: 'print this help', choices: null, alone: true },
  ]
}

function offerOf(option: Option): Offer {
  const { name, about, kind } = option
  return { name, about, choices: kind === 'choice' ? option.choices : null, alone: kind === 'flag' }
}

function bash(): string {
  const names = table.map(({ name }) => name).join(' ')
  const options = table.map((one) => {
    const words = offersOf(one).map(({ name }) => `--${name}`)
    return `    ${one.name}) words="${words.join(' ')}" ;;`
  })
  const values = table.flatMap((one) =>
    offersOf(one).flatMap(({ name, choices }) =>
      choices === null ? [] : [`    "${one.name} --${name}") words="${choices.join(' ')}" ;;`],
    ),
  )
  return `# Completion of onrecord for bash. Made by: onrecord completion bash
_onrecord() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  case "$word" in -*) ;; *) return ;; esac
  case "$command" in
${options.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _onrecord onrecord
`
}

function zsh(): string {
  const commands = table.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`)
  const cases = table.map((one) => {
    const words = offersOf(one).map((offer) => `        ${quoted(zshOption(offer))} \\`)
    return `      ${one.name})\n        _arguments \\\n${words.map((word) => `  ${word}`).join('\n')}\n          '*:input:_files'\n        ;;`
  })
  return `#compdef onrecord
# Completion of onrecord for zsh. Made by: onrecord completion zsh
_onrecord() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_onrecord "$@"
`
}

function zshOption({ name, about, choices, alone }: Offer): string {
  const told = `--${name}[${about.replace(/[[\]:]/g, '\\$&')}]`
  if (alone) return told
  return choices === null ? `${told}:value:_files` : `${told}:value:(${choices.join(' ')})`
}

function fish(): string {
  const lines = table.flatMap((one) => [
    `complete -c onrecord -n "test (count (commandline -opc)) -eq 1" -a ${one.name} -d ${quoted(one.summary)}`,
    ...offersOf(one).map((offer) => fishOption(one.name, offer)),
  ])
  return `# Completion of onrecord for fish. Made by: onrecord completion fish\n${lines.join('\n')}\n`
}

/** The command is the second word and no other: somebody may search for "story". */
function fishOption(command: string, { name, about, choices, alone }: Offer): string {
  const value = alone ? '' : choices === null ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`
  const here = `"set -l words (commandline -opc); test (count $words) -gt 1; and test $words[2] = ${command}"`
  return `complete -c onrecord -n ${here.replaceAll('$', '\\$')} -l ${name}${value} -d ${quoted(about)}`
}

/** A word in single quotation marks, in every shell of the three. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", '’')}'`
}
