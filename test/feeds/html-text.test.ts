import { describe, expect, test } from 'vitest'
import { htmlToText, plainTitle } from '../../src/feeds/html-text.ts'

describe('markup as text', () => {
  test.each([
    ['<p>One.</p><iframe src="x"/><p>Two.</p>', 'One.\n\nTwo.'],
    ['<p>One.</p><iframe src="x"><p>Two.</p>', 'One.\n\nTwo.'],
    ['<p>One.</p><video src="x"/>Two.', 'One.\n\nTwo.'],
    ['<script src="x" /><p>One.</p>', 'One.'],
    ['<object data="x"><p>One.</p>', 'One.'],
    ['<p>One.</p><IFRAME src="x">old browser</IFRAME>Two.', 'One.\n\nTwo.'],
    ['<p>One.</p><script>if (a) b()', 'One.'],
    ['<figure><img><figcaption>Caption</figure>One.', 'One.'],
  ])('of %s what is to be read is left', (markup, text) => {
    expect(htmlToText(markup)).toBe(text)
  })

  test('marks that would turn what stands after a headline are left out', () => {
    expect(plainTitle({ value: 'A\u202etitle \u2067here', html: false })).toBe('Atitle here')
  })
})
