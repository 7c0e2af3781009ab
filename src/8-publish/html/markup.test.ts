import { describe, expect, test } from 'vitest'
import { escapeHtml, html, isolated, joined, unescapeHtml } from './markup.js'

describe('text becomes no markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["it's", 'it&#39;s'],
    ['salt & pepper', 'salt &amp; pepper'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a\u202Eb\u2066c\u2069d', 'abcd'],
    ['a\u0000b\u001Bc\u009Fd', 'abcd'],
    ['a\uD800b', 'ab'],
    ['🐟 “fish”\n', '🐟 “fish”\n'],
  ])('%j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })

  test.each(['<b>&amp;"\'</b>', '&#39;&lt;', 'plain', '&unknown;'])('and %j comes back', (text) => {
    expect(unescapeHtml(escapeHtml(text))).toBe(text)
  })
})

describe('a template', () => {
  test.each([
    ['text is escaped', html`<p>${'<b>'}</p>`, '<p>&lt;b&gt;</p>'],
    ['also in an attribute', html`<a href="${'"><script>'}">x</a>`, '<a href="&quot;&gt;&lt;script&gt;">x</a>'],
    ['markup stands', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['a list is set line by line', html`<ul>${[html`<li>`, html`<li>`]}</ul>`, '<ul><li>\n<li></ul>'],
    ['numbers', html`${12}`, '12'],
    ['nothing', html`a${null}b`, 'ab'],
    ['pieces with a sign between them', joined([html`<b>`, html`<i>`], ' & '), '<b> &amp; <i>'],
    ['foreign words are isolated', isolated('שלום <'), '<bdi>שלום &lt;</bdi>'],
  ])('%s', (_, made, written) => {
    expect(made.html).toBe(written)
  })
})
