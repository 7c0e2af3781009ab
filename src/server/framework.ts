/**
 * The one place that names hono, the web framework of the server and its pages.
 * @module
 */
export { type Context, Hono, type MiddlewareHandler, type Next } from 'hono'
export { bodyLimit } from 'hono/body-limit'
export { deleteCookie, getCookie, setCookie } from 'hono/cookie'
export { secureHeaders } from 'hono/secure-headers'
