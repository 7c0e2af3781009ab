import { makeAttribution } from './attribution/main.js'
import { makeSyntax } from './syntax/main.js'

// Everything that ships in models/, in the order in which one needs the other.
await makeSyntax()
await makeAttribution()
