import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { createClassifier } from '../../src/topics/classify.ts'
import { readShippedModel } from '../../src/topics/model.ts'
import { readTopicsFile } from '../../src/topics/topics-file.ts'
import { parseAliases } from '../../src/watch/aliases.ts'

const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8')
const yaml = read('topics.yaml')
const aliases = parseAliases(read('aliases.yaml'))
const classifier = createClassifier(readTopicsFile(yaml), aliases, readShippedModel())
const topicsOf = (title: string, text: string) => classifier.classify({ title, text }).map(({ topic }) => topic)

describe('the topics that ship', () => {
  test.each([
    [
      'airspace',
      'Jets sent up',
      'Two fighter jets were scrambled after a Russian reconnaissance plane entered Estonian airspace without permission near Vaindloo island, the defence ministry said.',
    ],
    [
      'energy',
      'City without light',
      'Drones hit the main substation before dawn and a transformer burned for hours, leaving half of the city without electricity.',
    ],
    [
      'sanctions',
      'Eleven more names',
      'The European Union froze the assets of eleven ship owners and barred forty tankers of the shadow fleet from its ports.',
    ],
    [
      'diplomacy',
      'Ministers part without a text',
      'The foreign ministers of Armenia and Azerbaijan held talks in Geneva on Friday and agreed to meet again; the ceasefire holds.',
    ],
  ])('%s is given for what it is about, with sentences of the item as evidence', (topic, title, text) => {
    const [label] = classifier.classify({ title, text })
    expect(label?.topic).toBe(topic)
    expect(label?.score).toBeGreaterThanOrEqual(0.5)
    for (const sentence of label!.evidence) expect(`${title} ${text}`).toContain(sentence)
  })

  test.each([
    [
      'sports sanctions',
      'Striker banned',
      'The football federation sanctioned the striker with a six-match ban after the referee reported him. The club will appeal.',
    ],
    [
      'a labour strike',
      'Power workers walk out',
      'Workers at the electricity utility went on strike over pay on Monday; the union wants nine per cent and will picket the depot.',
    ],
    [
      'a storm blackout',
      'Storm cuts power',
      'Gales brought down trees and power lines, leaving 40,000 homes without electricity. Crews hope to restore supply by evening.',
    ],
    [
      'a church synod',
      'Bishops agree on a hymn book',
      'After three days of talks the synod voted for the new hymn book. The archbishop called it a treaty between friends.',
    ],
  ])('%s is no topic', (_, title, text) => {
    expect(topicsOf(title, text)).toEqual([])
  })

  test('an empty item has no topic and does no harm', () => {
    expect(topicsOf('', '')).toEqual([])
  })

  test('the evidence is what carried the score: without it the label goes', () => {
    const strike = 'Missiles struck the thermal power plant and two refineries overnight, the energy ministry said.'
    const rest = 'Two men were treated for cuts. The governor will speak at noon.'
    const [label] = classifier.classify({ title: 'Morning notes', text: `${strike} ${rest}` })
    expect(label?.topic).toBe('energy')
    expect(label?.evidence[0]).toBe(strike)
    expect(topicsOf('Morning notes', rest)).toEqual([])
  })

  test('scores do not depend on what was classified before', () => {
    const item = { title: 'Talks in Doha', text: 'Delegations from both sides met mediators in Doha about a truce.' }
    const before = classifier.score(item)
    classifier.score({ title: 'Refinery hit', text: 'Rockets hit the refinery. '.repeat(60) })
    expect(classifier.score(item)).toEqual(before)
  })
})

describe('editing topics.yaml', () => {
  test('adds a fifth topic, judged by its expressions, and leaves the four as they are', () => {
    const quakes = `${yaml.trimEnd()}
  quakes:
    name: Earthquakes
    for:
      - 2 (earthquake OR quake OR tremor) NEAR/12 (magnitude OR epicentre OR rubble OR collapsed)
      - 1 title:(earthquake OR quake)
    against:
      - 2 (political OR market) NEAR/2 earthquake
`
    const five = createClassifier(readTopicsFile(quakes), aliases, readShippedModel())
    const quake = { title: 'Strong quake near Izmir', text: 'An earthquake of magnitude 6.1 collapsed eleven houses.' }
    expect(five.classify(quake).map(({ topic }) => topic)).toEqual(['quakes'])
    expect(five.classify({ title: 'Vote', text: 'The result was a political earthquake of some magnitude.' })).toEqual(
      [],
    )
    const item = { title: 'Two Su-35s', text: 'Two Su-35s violated Finnish airspace on Monday.' }
    const score = five.score(item).find(({ topic }) => topic === 'airspace')!.score
    expect(score).toBeCloseTo(classifier.score(item)[0]!.score, 10)
  })

  test('moves a learned topic: an expression against it lowers the score', () => {
    // The first topic of the file is airspace.
    const edited = yaml.replace('    against:\n', '    against:\n      - 9 "Finnish airspace"\n')
    expect(edited).not.toBe(yaml)
    const item = { title: 'Two Su-35s', text: 'Two Su-35s violated Finnish airspace on Monday.' }
    const score = createClassifier(readTopicsFile(edited), aliases, readShippedModel()).score(item)[0]!.score
    expect(score).toBeLessThan(classifier.score(item)[0]!.score)
  })
})

test('a text in which hundreds of thousands of words tell of topics is classified', () => {
  const labels = classifier.classify({ title: '', text: 'drone refinery sanctions talks airspace '.repeat(25_000) })
  for (const { score } of labels) expect(score).toBeGreaterThan(0.5)
})
