import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { markdownToHtml } from '../../src/deliver/discord/markdown.ts'
import { renderDiscord } from '../../src/deliver/discord/message.ts'
import { renderDiscordHtml } from '../../src/deliver/discord/preview.ts'
import { clip, plain } from '../../src/deliver/discord/text.ts'
import { AT, sampleAlert, sampleDelivery } from './discord-sample.ts'

const SURROUNDINGS = { now: AT, timeZone: 'Europe/Oslo' }
const OPTIONS = { delivery: sampleDelivery(), hasBot: true, publicUrl: null }

function textOf(html: string): string {
  return parseHTML(`<html><body><p>${html}</p></body></html>`).document.querySelector('p')?.textContent ?? ''
}

describe('a preview', () => {
  test.each([
    ['**bold** and *slanted* and __under__', '<strong>bold</strong> and <em>slanted</em> and <u>under</u>'],
    ['[a \\[b\\]](https://x.example/1)', '<a href="https://x.example/1" rel="noreferrer">a [b]</a>'],
    ['-# small\n`code *x*`', '<small>small</small><br><code>code *x*</code>'],
    ['<@&123> in <#456>', '<span class="mention">@role</span> in <span class="mention"># channel</span>'],
    ['<b>&', '&lt;b&gt;&amp;'],
    [`<t:${AT.getTime() / 1000 - 7200}:R>`, '<span class="time">2 hours ago</span>'],
    ['[x](javascript:alert)', '[x](javascript:alert)'],
  ])('of %j is %j', (markdown, html) => {
    expect(markdownToHtml(markdown, SURROUNDINGS)).toBe(html)
  })

  test('of an alert shows its headline, its buttons and the colour of its topic', () => {
    const payloads = renderDiscord({ kind: 'alert', alert: sampleAlert() }, OPTIONS)
    const { document } = parseHTML(renderDiscordHtml(payloads, SURROUNDINGS))
    expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('https://news.example/drones')
    expect([...document.querySelectorAll('.button')].map((one) => one.textContent)).toContain('Mute story')
    expect(document.querySelector('.embed')?.getAttribute('style')).toBe('border-color:#3b82c4')
  })

  test('runs no script and loads nothing, whatever the article says', () => {
    const evil = '"><script>alert(1)</script><img src=https://evil.example/x>'
    const alert = sampleAlert({ title: evil, text: evil, outlet: evil, watchlist: evil, query: evil, spans: [] })
    const html = renderDiscordHtml(renderDiscord({ kind: 'alert', alert }, OPTIONS), SURROUNDINGS)
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
  })
})

test('escaped text is shown exactly as it was written, as far as it can be seen', () => {
  const signs = fc.constantFrom(...'*_~`|<>[]()#:-\\@!/.abc'.split(''), '**', '](https://x.example)', '<t:1:R>', '\n- ')
  const text = fc
    .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (given) => {
      const shown = textOf(markdownToHtml(clip(given, Number.POSITIVE_INFINITY), SURROUNDINGS))
      expect(shown).toBe(plain(given).replaceAll('@', '@\u200b'))
    }),
    { numRuns: 500 },
  )
})
