/** stub */
export function openapi(version: string): unknown {
  return { openapi: '3.1.0', info: { title: 'onrecord', version }, paths: {} }
}
