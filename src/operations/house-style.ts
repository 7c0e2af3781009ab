import { readFile } from 'node:fs/promises'
import { type HouseStyle, houseStyles, readHouseStyle } from '../7-check/index.js'
import { wrongUse } from '../errors.js'

/** The house rules that a user names: one of those onrecord knows, or a file of their own. Undefined: no house. */
export async function houseStyleOf(name: string | undefined): Promise<HouseStyle | undefined> {
  if (name === undefined) return undefined
  const known = houseStyles[name]
  if (known) return known
  const houses = Object.keys(houseStyles).join(', ')
  if (!/\.json$/i.test(name))
    throw wrongUse(`No house style is called "${name}".`, `Name one of ${houses}, or a FILE.json.`)
  try {
    return readHouseStyle(JSON.parse(await readFile(name, 'utf8')))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'there is no such file' : message.replace(/\.$/, '')
    throw wrongUse(`The house style ${name} could not be used: ${problem}.`, `Mend the file, or name one of ${houses}.`)
  }
}
