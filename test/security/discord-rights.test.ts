import { describe, expect, it } from 'vitest'
import { COMMANDS, PRESSES } from '../../src/bot/catalogue.ts'

describe('what everybody on a Discord server may do', () => {
  it('is to read: a command is for those who manage the server unless it is named here', () => {
    const open = COMMANDS.flatMap((command) => {
      if ('action' in command) return command.action.manages ? [] : [command.name]
      const actions = Object.entries(command.actions).filter(([, action]) => !action.manages)
      return actions.map(([name]) => `${command.name} ${name}`)
    })
    expect(open.sort()).toEqual([
      ...['digest preview', 'feeds check', 'feeds export', 'feeds list', 'help', 'search', 'settings show', 'status'],
      ...['topics', 'watch history', 'watch list', 'watch test', 'why'],
    ])
  })

  it('is to read: a button is for those who manage the server unless it is named here', () => {
    const open = Object.entries(PRESSES).filter(([, press]) => !press.manages)
    // `keep` and `draft-cancel` leave things as they are.
    expect(open.map(([name]) => name).sort()).toEqual(['draft-cancel', 'keep', 'search-more', 'sources'])
  })
})
