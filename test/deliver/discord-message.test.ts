import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nonceOf, renderDiscord } from '../../src/deliver/discord/message.ts'
import type { DiscordOptions } from '../../src/deliver/discord/part.ts'
import { clip, linkable, plain } from '../../src/deliver/discord/text.ts'
import { isEmptyMessage, newMessage, pingsOf } from '../helpers/discord/message-shapes.ts'
import { AT, sampleAlert, sampleDelivery, sampleDigest, sampleStory } from './discord-sample.ts'

const OPTIONS: DiscordOptions = { delivery: sampleDelivery(), hasBot: true, publicUrl: null }

describe('an alert', () => {
  const [body] = renderDiscord({ kind: 'alert', alert: sampleAlert() }, OPTIONS)

  test('shows headline, marked sentence, line, outlet, topic and time', () => {
    const [embed] = body!.embeds!
    expect(embed).toMatchObject({
      author: { name: 'Alert · Eastern flank' },
      title: 'Drones cross the border',
      url: 'https://news.example/drones',
      description: 'Nineteen **drones** crossed the **border** overnight.\n-# Line 2: drone\\* NEAR/5 border',
    })
    expect(embed!.fields!.map(({ value }) => value)).toEqual([
      'The Courier',
      'airspace',
      `<t:${AT.getTime() / 1000}:R>`,
    ])
  })

  test('has a link and four buttons that say what they are about', () => {
    const row = body!.components![0] as { components: { label: string; custom_id?: string }[] }
    expect(row.components.map(({ label, custom_id }) => [label, custom_id])).toEqual([
      ['Read at The Courier', undefined],
      ['Sources', 'sources.3'],
      ['Mute story', 'mute.1.3'],
      ['Snooze 1 h', 'snooze.2'],
      ['Fewer like this', 'fewer.2.5'],
    ])
  })

  test('mentions nobody unless a role was asked for, and then that role alone', () => {
    expect(body!.allowed_mentions).toEqual({ parse: [] })
    expect(body!.content).toBeUndefined()
    const role = '123456789012345678'
    const [asked] = renderDiscord({ kind: 'alert', alert: sampleAlert() }, { ...OPTIONS, mentionRoleId: role })
    expect(pingsOf(asked!.content!, asked!.allowed_mentions as never)).toEqual([role])
  })

  test('has no buttons and no nonce as a plain webhook', () => {
    const [plainBody] = renderDiscord({ kind: 'alert', alert: sampleAlert() }, { ...OPTIONS, hasBot: false })
    expect(plainBody).not.toHaveProperty('components')
    expect(plainBody).not.toHaveProperty('nonce')
  })

  test('counts the other outlets of the story', () => {
    const alert = sampleAlert({ outlets: ['The Courier', 'A', 'B', 'C', 'D', 'E', 'F', 'G'] })
    const [edited] = renderDiscord({ kind: 'alert', alert }, OPTIONS)
    expect(edited!.embeds![0]!.fields!.at(-1)).toEqual({
      name: 'Also in 7 outlets',
      value: 'A, B, C, D, E, F and 1 more',
    })
  })

  test('has the same nonce whenever it is rendered, another for each part and database', () => {
    expect(body!.nonce).toBe(nonceOf(sampleDelivery(), 0))
    const others = [nonceOf(sampleDelivery(), 1), nonceOf(sampleDelivery({ createdAt: new Date(0) }), 0)]
    expect(new Set([body!.nonce, ...others]).size).toBe(3)
    expect(nonceOf(sampleDelivery({ id: Number.MAX_SAFE_INTEGER }), 99).length).toBeLessThanOrEqual(25)
  })
})

describe('a digest', () => {
  test('of few stories is one message with an embed a topic', () => {
    const bodies = renderDiscord({ kind: 'digest', digest: sampleDigest(2) }, OPTIONS)
    expect(bodies).toHaveLength(1)
    expect(bodies[0]!.embeds!.map(({ title }) => title)).toEqual([
      'Daily brief · Friday 20 November',
      'Energy strikes',
      'Airspace incursions',
      'Sanctions',
      'Diplomacy',
    ])
  })

  test('of many stories is split between stories, and every story is in it once', () => {
    const digest = sampleDigest(40)
    const bodies = renderDiscord({ kind: 'digest', digest }, OPTIONS)
    const text = bodies.flatMap(({ embeds }) => embeds!.map(({ description }) => description)).join('\n')
    for (const { storyId } of digest.sections.flatMap(({ stories }) => stories)) {
      expect(text.split(`Story ${storyId}\\: a refinery`)).toHaveLength(2)
    }
    expect(bodies.length).toBeGreaterThan(4)
    for (const body of bodies) expect(newMessage.safeParse(body).error).toBeUndefined()
  })

  test('without stories says so', () => {
    const digest = sampleDigest(0, { sections: [], nothing: 'Nothing on your topics since yesterday.' })
    const [body] = renderDiscord({ kind: 'digest', digest }, OPTIONS)
    expect(body!.embeds![0]!.description).toMatch(/^Nothing on your topics since yesterday\./)
  })
})

describe('text of articles', () => {
  test.each([
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['- item, well-known', '\\- item, well-known'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['<@123456789012345678> <t:1:R>', '\\<@\u200b123456789012345678> \\<t\\:1\\:R>'],
    ['@everyone', '@\u200beveryone'],
    ['a\u202egnp.exe\u200b b\u0007\n\tc', 'agnp.exe b c'],
    ['\u200b\u2060 \u3164', ''],
    ['half \ud83d', 'half \ufffd'],
    ['*\u0301 stacked', '\\*\u0301 stacked'],
  ])('%j becomes %j', (given, expected) => {
    expect(clip(given, 1000)).toBe(expected)
  })

  test('is never cut inside an emoji sequence or an escape', () => {
    const family = '👩‍👩‍👧‍👦'
    expect(clip(`${family}${family}`, family.length + 3)).toBe(`${family}…`)
    expect(clip('ab**', 4)).toBe('ab…')
  })

  test('keeps joiners that emoji and scripts need', () => {
    expect(plain('👩‍🚒 می‌روم')).toBe('👩‍🚒 می‌روم')
  })

  test('keeps addresses from breaking out of a link', () => {
    expect(linkable('https://a.example/x_(y)*"<z>?q=|`@here')).toBe(
      'https://a.example/x%5F%28y%29%2A%22%3Cz%3E?q=%7C%60%40here',
    )
    expect(linkable('javascript:alert(1)')).toBeNull()
    expect(linkable('https://name:pass@a.example/')).toBeNull()
    expect(linkable(`https://a.example/${'x'.repeat(3000)}`)).toBeNull()
  })
})

const NASTY = fc.constantFrom(
  ...[
    '@everyone',
    '@here',
    '<@1234567890123456789>',
    '<@&1234567890123456789>',
    '**',
    '__',
    '~~',
    '||',
    '```',
    '`',
    '\\',
  ],
  ...[
    '](https://x.example)',
    '[',
    '<t:1:R>',
    ':smile:',
    '<:a:1234567890123456789>',
    '\n# ',
    '\n> ',
    '\n-# ',
    '\u202e',
    '\u2066',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\u200d',
    '\ud83d',
    '\udc69',
    '👩‍👩‍👧‍👦',
    '🇳🇴',
    'Z\u0351\u036b\u0343',
    '\u0000',
    '\u0007',
    '\u3164',
    '\u00a0',
  ],
  ...[
    'https://evil.example/a_b*c',
    '‮',
    '𝕋',
    'ﷺ',
    '\u2028',
    '　',
    'x'.repeat(300),
    '\u0301'.repeat(5000),
    '&amp;',
    '<b>',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.oneof(NASTY, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(NASTY, fc.integer({ min: 1, max: 10_000 }))
    .map(([text, times]) => text.repeat(Math.ceil(times / text.length)).slice(0, 10_000)),
)

function accept(bodies: ReturnType<typeof renderDiscord>): void {
  for (const body of bodies) {
    expect(newMessage.safeParse(body).error).toBeUndefined()
    expect(isEmptyMessage(body as never, 0)).toBe(false)
    expect(pingsOf(body.content ?? '', body.allowed_mentions as never)).toEqual([])
    for (const { title, description, fields, ...embed } of body.embeds!) {
      const rendered = [title, description, ...(fields ?? []).map(({ value }) => value)].join('\n')
      // What is escaped is text; nothing that is left may be read as a mention, a channel or an emoji.
      expect(rendered.replace(/\\./gu, '')).not.toMatch(/<[@#:a]/)
      const all = rendered + JSON.stringify(embed)
      expect(all).not.toMatch(/@(everyone|here)/)
      expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  }
}

describe('whatever an article says', () => {
  test('its alert is accepted and pings nobody', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.array(anyText, { maxLength: 12 }),
        fc.nat(),
        (title, text, outlet, outlets, at) => {
          const start = text.length === 0 ? 0 : at % text.length
          const spans = [{ field: 'text' as const, start, end: Math.min(text.length, start + 9) }]
          const alert = sampleAlert({ title, text, outlet, outlets, spans, url: text, query: title, watchlist: outlet })
          accept(renderDiscord({ kind: 'alert', alert }, { ...OPTIONS, alsoWatchlists: outlets, unfurl: true }))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('its digest is accepted and pings nobody', { timeout: 120_000 }, () => {
    const story = fc
      .tuple(anyText, anyText, anyText, fc.array(anyText, { maxLength: 5 }))
      .map(([title, text, outlet, outlets]) =>
        sampleStory(1, {
          title,
          outlets,
          newOutlets: outlets,
          summary: [{ text, outlet }],
          watchlists: [outlet],
          links: [{ title, url: `https://x.example/${encodeURIComponent(plain(outlet))}`, outlet }],
        }),
      )
    fc.assert(
      fc.property(fc.array(story, { maxLength: 30 }), anyText, (stories, name) => {
        const sections = [{ topic: 'energy', name, stories }]
        const digest = sampleDigest(1, { sections, subscription: name, leftOut: [name], nothing: name })
        accept(renderDiscord({ kind: 'digest', digest }, OPTIONS))
      }),
      { numRuns: 60 },
    )
  })

  test('a notice that quotes it is accepted and pings nobody', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) =>
        accept(renderDiscord({ kind: 'notice', subject, text }, OPTIONS)),
      ),
      {
        numRuns: 200,
      },
    )
  })
})
