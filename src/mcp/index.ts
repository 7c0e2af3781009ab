/**
 * onrecord for agents: tools that find, show and check statements, and documents and places of documents as resources, over the
 * Model Context Protocol.
 * @module
 */
export { type Agents, overHttp, overStdio } from './serve.js'
export { INSTRUCTIONS, serverFor } from './server.js'
export { descriptionOf, schemasOf, tools } from './tools.js'
