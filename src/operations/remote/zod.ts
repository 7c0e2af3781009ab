/**
 * The one place that names zod, which the schemas of the questions and answers are written in.
 * @module
 */
export { z } from 'zod'
