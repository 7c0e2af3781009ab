import { add } from './add.js'
import { check } from './check.js'
import { completion } from './completion.js'
import { doctor } from './doctor.js'
import { explain } from './explain.js'
import { exporting } from './export.js'
import { extract } from './extract.js'
import { judge } from './judge.js'
import { mcp } from './mcp.js'
import { search } from './search.js'
import { serve } from './serve.js'
import { speaker } from './speaker.js'
import { story } from './story.js'
import { watch } from './watch.js'
import { work } from './work.js'

/** Everything onrecord can be asked to do, in the order of the help text and the reference. */
export const operations = [
  extract,
  check,
  explain,
  story,
  watch,
  speaker,
  judge,
  add,
  search,
  exporting,
  work,
  serve,
  mcp,
  doctor,
  completion,
] as const
