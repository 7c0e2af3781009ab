import type { Lesson } from './lesson.js'

/** How many parts the train articles are cut into, so that each can be read by models that have not seen it. */
export const FOLDS = 3

/**
 * Reads every lesson by a model trained on the other folds. Article `i` is in fold `i % FOLDS`: by article, since one
 * article's names and phrases come again within it.
 */
export function jackknife<Model, Answer>(
  lessons: readonly Lesson[],
  train: (lessons: readonly Lesson[]) => Model,
  read: (lessons: readonly Lesson[], model: Model) => ReadonlyMap<string, Answer>,
): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(lessons.filter((_, i) => i % FOLDS !== fold))
    const held = lessons.filter((_, i) => i % FOLDS === fold)
    for (const [id, answer] of read(held, model)) answers.set(id, answer)
  }
  return answers
}
