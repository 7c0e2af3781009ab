import { wrongUse } from '../errors.js'

/** Whether an input is a story and not coverage: by its name, as compilers and build tools decide. */
export function isStory(input: string): boolean {
  return /\.ya?ml$/i.test(input)
}

/** The STORY.yml among the inputs, null where there is none; throws where it is not the only input. */
export function storyAmong(inputs: readonly string[]): string | null {
  const path = inputs.find(isStory)
  if (path === undefined) return null
  if (inputs.length === 1) return path
  throw wrongUse(
    `A story (${path}) and other inputs were named together.`,
    'Name one STORY.yml, or the documents themselves.',
  )
}
