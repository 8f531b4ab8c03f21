import type { SimMessage } from '../test/helpers/discord/world.ts'
import type { Outside } from './outside.ts'
import { mailAddressOf, PLACES } from './places.ts'
import type { Mail } from './receive-mail.ts'
import type { Post } from './receive-webhooks.ts'
import type { Service } from './service.ts'
import type { Receipt } from './tally.ts'

const TOKEN = /KZ\d{6}/g

/** Everything that the outside was told, one receipt for each thing in each message. */
export function collectReceipts(outside: Outside, service: Service): Receipt[] {
  return [...readMails(outside.mail.mails, service), ...readPosts(outside.webhooks.posts), ...readChannels(outside)]
}

export function tokensIn(text: string): string[] {
  return [...new Set(text.match(TOKEN) ?? [])]
}

function readMails(mails: readonly Mail[], { members }: Service): Receipt[] {
  const places = new Map(PLACES.map((place) => [mailAddressOf(place), place.name]))
  return mails.flatMap(({ to, messageId, text, at, lost, remotePort }) => {
    const sender = members.find(({ links }) => links.get('smtp')?.carries(remotePort))
    const from = sender?.process.name ?? null
    return tokensIn(text).map((key) => ({ place: places.get(to) ?? to, key, message: messageId, at, lost, from }))
  })
}

type PostedAlert = { watchlist: string; title: string; also: { watchlist: string; title: string }[] }

function readPosts(posts: readonly Post[]): Receipt[] {
  return posts.flatMap(({ place, id, body, at, lost }) => {
    const told = { place, message: id, at, lost, from: null }
    if (!body.type.startsWith('alert')) return tokensIn(JSON.stringify(body.data)).map((key) => ({ ...told, key }))
    const { also, ...alert } = body.data as unknown as PostedAlert
    return [alert, ...also].flatMap(({ watchlist, title }) =>
      tokensIn(title).map((token) => ({ ...told, key: `${watchlist}/${token}` })),
    )
  })
}

function readChannels({ discord, addressOf }: Outside): Receipt[] {
  return PLACES.filter(({ kind }) => kind === 'discord').flatMap((place) => {
    const messages = discord.world.channels.get(addressOf(place))?.messages ?? []
    return messages.flatMap((message) =>
      tokensIn(wordsOf(message)).map((key) => ({
        ...{ place: place.name, key, message: message.id, lost: false, from: null },
        at: performance.timeOrigin + message.at,
      })),
    )
  })
}

function wordsOf({ content, embeds }: SimMessage): string {
  return content + JSON.stringify(embeds)
}
