import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTokenKeeper, type Grant, TOKEN_LENGTH } from '../../src/deliver/tokens.ts'
import { createClock } from '../helpers/clock.ts'

const clock = createClock('2025-10-14T07:30:00Z')
const keeper = createTokenKeeper('a secret of this installation', clock.now)
const GRANT: Omit<Grant, 'issuedAt'> = {
  purpose: 'unsubscribe',
  destinationId: 12,
  epoch: 3,
  scope: { kind: 'subscription', id: 40 },
}

describe('tokens', () => {
  test('a token says again what it was issued for', () => {
    expect(keeper.read(keeper.issue(GRANT), 'unsubscribe')).toEqual({ ...GRANT, issuedAt: clock.now() })
  })

  test('all tokens are equally long, whatever they grant', () => {
    const ids = fc.integer({ min: 1, max: 2 ** 47 })
    fc.assert(
      fc.property(ids, ids, (destinationId, id) => {
        const token = keeper.issue({ ...GRANT, destinationId, scope: { kind: 'watchlist', id } })
        expect(token).toMatch(new RegExp(`^[\\w-]{${TOKEN_LENGTH}}$`))
        expect(keeper.read(token, 'unsubscribe')).toMatchObject({ destinationId, scope: { kind: 'watchlist', id } })
      }),
    )
  })

  test('a token for one purpose is no good for another', () => {
    expect(keeper.read(keeper.issue(GRANT), 'manage')).toBeNull()
    expect(keeper.read(keeper.issue({ ...GRANT, purpose: 'confirm' }), 'unsubscribe')).toBeNull()
  })

  test('a token changed in any character is refused', () => {
    const token = keeper.issue(GRANT)
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A'
      expect(keeper.read(token.slice(0, at) + other + token.slice(at + 1), 'unsubscribe')).toBeNull()
    }
  })

  test('a token of another installation is refused', () => {
    expect(createTokenKeeper('another secret', clock.now).read(keeper.issue(GRANT), 'unsubscribe')).toBeNull()
  })

  test('whatever is no token is refused quietly', () => {
    fc.assert(fc.property(fc.string(), (text) => keeper.read(text, 'manage') === null))
    expect(keeper.read('', 'manage')).toBeNull()
  })

  test('links to confirm last a week, links to manage a month, links to unsubscribe for good', () => {
    const own = createClock('2025-10-14T07:30:00Z')
    const aging = createTokenKeeper('secret', own.now)
    const token = (purpose: Grant['purpose']) => aging.issue({ ...GRANT, purpose })
    const [confirm, manage, leave] = [token('confirm'), token('manage'), token('unsubscribe')]
    const alive = () => [
      aging.read(confirm, 'confirm') !== null,
      aging.read(manage, 'manage') !== null,
      aging.read(leave, 'unsubscribe') !== null,
    ]
    own.set('2025-10-21T07:29:00Z')
    expect(alive()).toEqual([true, true, true])
    own.set('2025-10-21T07:31:00Z')
    expect(alive()).toEqual([false, true, true])
    own.set('2035-01-01T00:00:00Z')
    expect(alive()).toEqual([false, false, true])
  })
})
