/**
 * The nouns: what a document, a statement, a speaker is. No logic beyond what a noun needs.
 * @module
 */
export * from './document.js'
export * from './identity.js'
export * from './judgement.js'
export * from './message.js'
export * from './parties.js'
export * from './record.js'
export * from './span.js'
export * from './speaker.js'
export * from './speaker-report.js'
export * from './statement.js'
export * from './statement-judgement.js'
export * from './story-report.js'
export * from './theme.js'
export * from './verdict.js'
