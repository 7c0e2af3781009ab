import { Command, CommanderError, Option as Parsed } from 'commander'
import { type Input, JSON_LINES, type Operation, type Option, OUTPUT, open, operations } from '../operations/index.js'
import { exitCodes } from './exit-codes.js'
import { perform } from './perform.js'
import { complain } from './remarks.js'

/** Every command line ends here, whichever operation it names; the exit status is the answer. */
export async function main(words: readonly string[]): Promise<number> {
  let code: number = exitCodes.failed
  const program = programFrom((one) => {
    code = one
  })
  try {
    if (words.length === 0) program.help({ error: true })
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    return rejected(error)
  }
}

/** The program as its help shows it, made from the table of operations. `done` is told how a command ended. */
export function programFrom(done: (code: number) => void): Command {
  const program = new Command('onrecord')
    .description('What did they say? Every statement in its exact words, with who said it, and where it stands.')
    .version(open().version, '--version', 'print the version')
    .helpOption('--help', 'print this help, or that of a command')
    .helpCommand(false)
    .addHelpText('after', () => `\n${exampleLines(operations)}\n\n${EXIT_STATUS}`)
  for (const operation of operations) program.addCommand(commandFrom(operation as unknown as Operation, done))
  for (const one of [program, ...program.commands]) one.exitOverride().configureOutput(quiet)
  return program
}

/** What the exit status means, for the help text. */
export const EXIT_STATUS = `Exit status:
  0  found: at least one statement; check: every quotation is verbatim, or marked without alarm; watch: something new
  1  everything was read, and there was nothing to find; check: at least one quotation is not; watch: nothing new
  2  wrong use, or none of the inputs could be read`

// Commander's own complaint is held back: ours is one line, like every other.
const quiet = { outputError: () => {} }

function commandFrom(operation: Operation, done: (code: number) => void): Command {
  const command = new Command(operation.name)
    .summary(operation.summary)
    .description(`${operation.summary}\n\n${operation.details}`)
    .helpOption('--help', 'print this help')
    .usage(`${operation.inputs} [options]`)
    .argument('[input...]')
    .option('-o, --output <FILE>', OUTPUT)
    .addHelpText('after', () => `\n${exampleLines([operation])}\n\n${EXIT_STATUS}`)
  if (operation.answers !== 'text') command.option('--json', JSON_LINES)
  for (const option of operation.options) command.addOption(parsed(option))
  return command.action(async (inputs: string[], told: Record<string, unknown>) => {
    const input = inputFrom(operation, inputs, told)
    const waits = operation.waits?.(input) ?? inputs.length === 0
    if (waits && process.stdin.isTTY) command.help({ error: true })
    const output = typeof told.output === 'string' ? told.output : null
    done(await perform(operation, { input, output, json: told.json === true }))
  })
}

function parsed(option: Option): Parsed {
  if (option.kind === 'flag') return new Parsed(`--${option.name}`, option.about)
  if (option.kind === 'list') return new Parsed(`--${option.name} <${option.value}...>`, option.about)
  if (option.kind === 'text') return new Parsed(`--${option.name} <${option.value}>`, option.about)
  const terminal = option.atTerminal ? `${option.byDefault}, at a terminal ${option.atTerminal}` : option.byDefault
  return new Parsed(`--${option.name} <${option.name.toUpperCase()}>`, option.about)
    .choices([...option.choices])
    .default(undefined, terminal)
}

/** The values of an operation's options as its `run` expects them, with the defaults filled in. */
function inputFrom(operation: Operation, inputs: string[], told: Record<string, unknown>): Input<readonly Option[]> {
  const values = operation.options.map((option) => {
    const value = told[camelCased(option.name)]
    if (option.kind === 'flag') return [option.name, value === true]
    if (option.kind === 'list') return [option.name, value ?? []]
    return [option.name, value ?? (option.kind === 'choice' ? byDefault(option, told) : undefined)]
  })
  return { ...Object.fromEntries(values), inputs }
}

function byDefault(option: Option & { kind: 'choice' }, { output }: Record<string, unknown>): string {
  return option.atTerminal && process.stdout.isTTY && output === undefined ? option.atTerminal : option.byDefault
}

/** "allow-private" is told as `allowPrivate`. */
function camelCased(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function exampleLines(table: readonly Pick<Operation, 'examples'>[]): string {
  const lines = table.flatMap(({ examples }) => examples.map(({ command, about }) => `  # ${about}\n  ${command}`))
  return ['Examples:', ...lines].join('\n')
}

function rejected(error: unknown): number {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode === 0) return exitCodes.found
  if (error.code === 'commander.help') return exitCodes.failed
  complain(`${sentence(error.message)} Run onrecord --help for what it takes.`)
  return exitCodes.failed
}

/** Commander's "error: unknown option '--foo'\n(Did you mean --format?)" as one line of ours. */
function sentence(message: string): string {
  const line = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  return /[.?!)]$/.test(line) ? line : `${line}.`
}
