import { describe, expect, test } from 'vitest'
import { quotationsIn, visibleTexts } from './visible.js'

const HTML = '<!doctype html>\n'

describe('what a reader sees', () => {
  test.each([
    ['text without tags', `${HTML}<p>We <b>all</b> <bdi>agree</bdi>.</p>`, ['We all agree.']],
    ['each block by itself', `${HTML}<p>“We</p><p>agree”</p>`, ['“We', 'agree”']],
    ['names of signs', `${HTML}<p>&lt;b&gt; &amp;amp; &quot;x&#39;</p>`, ['<b> &amp; "x\'']],
    ['no style and no address', `${HTML}<style>“a”</style><a href="“b”">c</a>`, ['c']],
    [
      'linked data that quotes',
      `${HTML}<script type="application/ld+json">{"a":[{"text":"b"}],"name":"c"}</script>`,
      ['“b”'],
    ],
    ['no id', '<?xml version="1.0"?><guid isPermaLink="false">“b”</guid><title>c</title>', ['c']],
    ['Markdown', '# a \\*b\\*\n[c](<https://x.example/“d”>)', ['# a *b*', '[c']],
    ['JSON', '{"a":["b",{"c":"d","n":1,"no":null}],"link":"e","url":"f","id":"g"}', ['b', 'd']],
  ])('%s', (_, written, texts) => {
    expect(visibleTexts(written).filter((text) => text.trim() !== '')).toEqual(texts)
  })
})

describe('what stands between marks', () => {
  test.each([
    ['nothing', [], []],
    ['“one” and “two”', ['one', 'two'], []],
    ['“with ‘inner’ marks”', ['with ‘inner’ marks'], []],
    ['“lone', [], ['“lone']],
    ['lone”', [], ['lone”']],
    ['“one” and "two"', ['one'], [' and "two"']],
    ['«one»', [], ['«one»']],
    ['“a “b” c”', ['b'], ['“a  c”']],
    ['“over\nlines”', [], ['“over', 'lines”']],
  ])('%j', (text, whole, lone) => {
    const found = quotationsIn(text)
    expect(found.filter((one) => one.whole).map(({ words }) => words)).toEqual(whole)
    expect(found.filter((one) => !one.whole).map(({ words }) => words)).toEqual(lone)
  })
})
