/**
 * The one place that names the library of the Model Context Protocol.
 * @module
 */
export {
  type CallToolResult,
  createMcpHandler,
  fromJsonSchema,
  type McpHttpHandler,
  McpServer,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
export { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
