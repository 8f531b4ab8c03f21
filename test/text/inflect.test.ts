import { describe, expect, test } from 'vitest'
import { inflectionKey } from '../../src/text/inflect.ts'

const SAME = `
strike strikes striking struck stricken|flee flees fleeing fled|fly flies flying flew flown|shoot shoots shooting shot shots
buy buys buying bought|hit hits hitting|fall falls falling fell fallen|die dies dying died|lie lies lying lied|tie ties tying tied
invade invades invading invaded|target targets targeting targeted|expel expels expelling expelled|shell shells shelling shelled
control controls controlling controlled|install installs installing installed|evacuate evacuating evacuated|treat treats treating
negotiate negotiates negotiating negotiated|create creates creating created|agree agrees agreeing agreed|free freed freeing
sanction sanctions sanctioning sanctioned|open opens opening opened|require requires requiring required|acquire acquiring
seize seizes seizing seized|force forces forcing forced|judge judges judging judged|bring brings bringing brought|argue argued arguing
withdraw withdraws withdrew withdrawn withdrawing|overthrow overthrew overthrown|veto vetoes vetoed vetoing|panic panicked panicking
spy spies spied spying|ally allies allied|carry carries carried carrying|bomb bombs bombing bombed|wound wounds wounding wounded
man men|woman women|gunman gunmen|spokeswoman spokeswomen|child children|wife wives|life lives|knife knives|crisis crises
base bases|analysis analyses|hero heroes|embargo embargoes|drone drones|missile missiles|bus buses|church churches|virus viruses
house houses|city cities|movie movies|militia militias|israeli israelis|houthi houthis|tsunami tsunamis|criterion criteria
defence defense defences|centre center centres centers|colour color colours|organise organize organising organized
organisation organization organizations|travel travelling traveling travelled|programme program programmes|kilometre kilometers
neighbour neighbors|labour labor|licence license licences|cancel cancelled canceled|grey gray|analyse analyze analysing|manoeuvre maneuver
focus focuses focusing focused|blockade blockades blockading blockaded|route routed routing`

const APART = `
news new|united unit|universe university|us use|organ organization|general generate|international internal|hamas hama
king kin|thing thin|bed b|his hi|this thi|need nee|during dure|morning morn|evening even|texas texa|planned planed|hopping hoping
sting st|red r|string str|outing out|beijing beij|mars mar|wales wale|policy police|secure security|nation nationality|late later
tour tor|four for|hour hor|wise wize|rise rize|advertise advertize1|naples naple|shed sh|hundred hundr|men mens`

describe('inflection', () => {
  test.each(lines(SAME))('%s are forms of one word', (group) => {
    const keys = group.split(' ').map(inflectionKey)
    expect(new Set(keys).size, keys.join(' ')).toBe(1)
  })

  test.each(lines(APART))('%s are different words', (group) => {
    const [a, b] = group.split(' ').map(inflectionKey)
    expect(a).not.toBe(b)
  })

  test('a type number loses its plural, a decade does not', () => {
    expect(['16s', '300s', '30mk2s', '1980s'].map(inflectionKey)).toEqual(['16', '300', '30mk2', '1980s'])
  })

  test('words of other scripts stay as they are', () => {
    expect(['война', '中', 'naïves'].map(inflectionKey)).toEqual(['война', '中', 'naïves'])
  })
})

function lines(table: string): string[] {
  return table.trim().split(/[|\n]/)
}
