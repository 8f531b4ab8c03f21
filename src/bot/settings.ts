import { minutesOf } from '../digests/due.ts'
import { findGuild, type Guild, type GuildSettings, saveGuildSettings } from '../store/guilds.ts'
import type { Ask, Command, Reply } from './command.ts'
import { code, done, listed, plural, sorry } from './show.ts'
import { completeZone, readZone, zoneOf } from './zone.ts'

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/

export const command: Command = {
  name: 'settings',
  actions: {
    show: { run: show },
    'time-zone': {
      manages: true,
      options: [{ name: 'zone', type: 'text', required: true, complete: async (_ask, typed) => completeZone(typed) }],
      run: setZone,
    },
    'quiet-hours': {
      manages: true,
      options: [
        { name: 'from', type: 'text', most: 5 },
        { name: 'to', type: 'text', most: 5 },
      ],
      run: setQuiet,
    },
    mention: { manages: true, options: [{ name: 'role', type: 'role' }], run: setMention },
    limits: { manages: true, options: [{ name: 'alerts', type: 'whole', least: 0, most: 100 }], run: setLimit },
    links: { manages: true, options: [{ name: 'cards', type: 'flag', required: true }], run: setLinks },
    managers: { manages: true, options: [{ name: 'role', type: 'role' }], run: setManagers },
  },
}

async function save(ask: Ask, settings: GuildSettings, said: string): Promise<Reply> {
  await ask.app.database.transaction((tx) => saveGuildSettings(tx, ask.guild.id, settings))
  return done(said)
}

async function show(ask: Ask): Promise<Reply> {
  const guild = (await findGuild(ask.app.database, ask.guild.id)) ?? ask.guild
  return listed('Settings of this server', describe(guild, zoneOf(ask)), '')
}

function describe(guild: Guild, zone: string): string[] {
  const { quietFrom, quietTo, mentionRoleId, managerRoleId, mostInTenMinutes, unfurl } = guild
  return [
    `**Time zone** ${zone}`,
    `**Quiet hours** ${quietFrom && quietTo ? `${quietFrom} to ${quietTo}; alerts then wait and come together` : 'none'}`,
    `**Mention with alerts** ${mentionRoleId ? `<@&${mentionRoleId}>` : 'nobody'}`,
    `**Limit** ${mostInTenMinutes === null ? 'none' : `${plural(mostInTenMinutes, 'alert')} in ten minutes a channel; further ones come together`}`,
    `**Cards of links** ${unfurl ? 'shown below alerts' : 'not shown'}`,
    `**May change things** members with Manage Server${managerRoleId ? ` or <@&${managerRoleId}>` : ''}`,
  ]
}

async function setZone(ask: Ask): Promise<Reply> {
  const given = ask.text('zone') ?? ''
  const zone = readZone(given)
  if (zone === null)
    return sorry(`${code(given)} is no time zone. Type a city, such as \`Europe/Oslo\`, and choose from the list.`)
  return save(
    ask,
    { timeZone: zone },
    `Times are meant in **${zone}** from now on. Digests that were set up before keep the zone they have.`,
  )
}

/** Without times there are no quiet hours any more. */
async function setQuiet(ask: Ask): Promise<Reply> {
  const [from, to] = [ask.text('from'), ask.text('to')]
  if (from === null && to === null)
    return save(ask, { quietFrom: null, quietTo: null }, 'There are no quiet hours any more.')
  if (!from || !to || !TIME.test(from) || !TIME.test(to) || minutesOf(from) === minutesOf(to)) {
    return sorry(
      'Give both times as hours and minutes, such as `22:00` and `06:30`; or neither, to have no quiet hours.',
    )
  }
  return save(
    ask,
    { quietFrom: from.padStart(5, '0'), quietTo: to.padStart(5, '0') },
    `Quiet from **${from}** to **${to}** (${zoneOf(ask)}). Alerts wait until then and come together; digests come as scheduled.`,
  )
}

async function setMention(ask: Ask): Promise<Reply> {
  const role = ask.role('role')
  if (role?.id === ask.guild.id)
    return sorry('Everybody at once is too many. Choose a role that people can join and leave.')
  return save(
    ask,
    { mentionRoleId: role?.id ?? null },
    role ? `Each alert mentions <@&${role.id}>.` : 'Alerts mention nobody.',
  )
}

async function setLimit(ask: Ask): Promise<Reply> {
  const most = ask.whole('alerts') || null
  return save(
    ask,
    { mostInTenMinutes: most },
    most
      ? `At most **${most}** ${most === 1 ? 'alert' : 'alerts'} in ten minutes a channel; further ones come together in one message.`
      : 'There is no limit.',
  )
}

async function setLinks(ask: Ask): Promise<Reply> {
  const cards = ask.flag('cards') ?? false
  return save(ask, { unfurl: cards }, cards ? "Alerts show Discord's card of the article." : 'Alerts show no cards.')
}

async function setManagers(ask: Ask): Promise<Reply> {
  const role = ask.role('role')
  if (role?.id === ask.guild.id) return sorry('Then everybody could change everything. Choose a role.')
  return save(
    ask,
    { managerRoleId: role?.id ?? null },
    role ? `Members with <@&${role.id}> may change things too.` : 'Only members with Manage Server may change things.',
  )
}
