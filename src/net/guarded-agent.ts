import { type LookupAddress, lookup as lookupName } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { AddressRefused } from '../errors.ts'

/** How names become addresses; tests and special networks give their own. */
export type LookupAll = (
  host: string,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export type GuardOptions = {
  /** Which IP addresses may be connected to: `isPublicAddress`, unless the operator decided otherwise. */
  accepts: (address: string) => boolean
  connectTimeoutMs?: number
  /** Open connections per origin. */
  connections?: number
  lookup?: LookupAll
  /** A certificate authority to trust besides the usual ones. */
  ca?: string
}

/**
 * An undici agent for addresses that strangers choose. Every connection is checked as it is made, with the very
 * addresses it is about to use and once more with the one it got, so neither a redirect nor a name that resolves
 * differently the second time leads into a private network.
 * Requests that would fail with `AddressRefused`, as an error or as its cause.
 */
export function createGuardedAgent(options: GuardOptions): Agent {
  const { accepts, connectTimeoutMs = 10_000, connections = 8 } = options
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    lookup: guardedLookup(options),
    autoSelectFamily: true,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  } as buildConnector.BuildOptions)
  return new Agent({
    connections,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 60_000,
    maxHeaderSize: 32_768,
    connect: (given, callback) => {
      const host = given.hostname.replace(/^\[|\]$/g, '')
      // An address in the URL itself is never looked up.
      if (isIP(host) !== 0 && !accepts(host)) {
        callback(new AddressRefused(host, host), null)
        return
      }
      connect(given, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('no connection'), null)
        const reached = socket.remoteAddress ?? ''
        if (accepts(reached)) return callback(null, socket)
        socket.destroy()
        callback(new AddressRefused(host, reached), null)
      })
    },
  })
}

const systemLookup: LookupAll = (host, answer) => {
  lookupName(host, { all: true, verbatim: true }, answer)
}

/** Answers with those of a name's addresses that are accepted, or with `AddressRefused` when there are none. */
function guardedLookup({ accepts, lookup = systemLookup }: GuardOptions): LookupFunction {
  return (host, options, callback) => {
    const answer = callback as (error: Error | null, found: LookupAddress[] | string, family?: number) => void
    lookup(host, (error, addresses) => {
      if (error) return answer(error, [])
      const usable = addresses.filter(({ address }) => accepts(address))
      const [first] = usable
      if (!first) return answer(new AddressRefused(host, addresses[0]?.address ?? 'no address'), [])
      return options.all ? answer(null, usable) : answer(null, first.address, first.family)
    })
  }
}
