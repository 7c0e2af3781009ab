import type { Source } from './corpus.js'

/** The train articles, with their predicted syntax, as training/syntax leaves it. */
export const TRAIN: Source = {
  gold: '../shared/gold/polnear',
  syntax: 'build/syntax',
  parts: ['train', 'alt_train'],
  split: 'train',
}

/** Where the shipped weights go. */
export const WEIGHTS = 'models/attribution-en.bin'
