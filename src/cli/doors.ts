import type { Doors } from '../operations/index.js'

/** The faces that a command starts. Each is loaded when it is due: the server's libraries would double a cold start. */
export const doors: Doors = {
  async serve(onrecord, wish) {
    const { serve } = await import('./serve.js')
    return serve(onrecord, wish)
  },
  async mcp(onrecord, wish) {
    const { mcp } = await import('./mcp.js')
    return mcp(onrecord, wish)
  },
}
