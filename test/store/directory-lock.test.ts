import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataDirectoryInUse } from '../../src/errors.ts'
import { lockDirectory } from '../../src/store/directory-lock.ts'
import { temporaryFolder } from '../helpers/database.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

test('a directory that is held is refused with the name of the holder', () => {
  const unlock = lockDirectory(folder.path)
  expect(() => lockDirectory(folder.path)).toThrow(DataDirectoryInUse)
  expect(() => lockDirectory(folder.path)).toThrow(`process ${process.pid}`)
  unlock()
})

test('a directory that was given back can be taken again', () => {
  lockDirectory(folder.path)()
  expect(() => lockDirectory(folder.path)()).not.toThrow()
})

test('a lock left by a killed process is taken over at once', async () => {
  const script = `import { lockDirectory } from ${JSON.stringify(join(process.cwd(), 'dist/src/store/directory-lock.js'))}
    lockDirectory(${JSON.stringify(folder.path)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(() => lockDirectory(folder.path)).toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(() => lockDirectory(folder.path)()).not.toThrow()
})

test('a holder on another host is believed while its lock is fresh', () => {
  writeFileSync(join(folder.path, 'sitrep.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', startedAt: '' }))
  expect(() => lockDirectory(folder.path)).toThrow('process 1 on elsewhere')
})

test('a lock file that cannot be read is taken over', () => {
  writeFileSync(join(folder.path, 'sitrep.lock'), '{')
  expect(() => lockDirectory(folder.path)()).not.toThrow()
})
