import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCompose, checkDockerfile } from '../../scripts/check-docker.ts'
import { temporaryFolder } from '../helpers/database.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const dockerfile = readFileSync('Dockerfile', 'utf8')
const compose = readFileSync('docker-compose.yml', 'utf8')

test('Dockerfile and docker-compose.yml are in order', () => {
  expect(checkDockerfile(dockerfile, existsSync)).toEqual([])
  expect(checkCompose('docker-compose.yml')).toEqual([])
})

describe('a Dockerfile is complained of', () => {
  test.each([
    ['that runs as root', dockerfile.replace('USER node\n', ''), /runs as root/],
    ['on another Node.js', dockerfile.replaceAll('node:24-', 'node:22-'), /not Node\.js 24/],
    [
      'with a shell around it',
      dockerfile.replace('ENTRYPOINT ["node", "bin/sitrep.js"]', 'ENTRYPOINT node x'),
      /swallows SIGTERM/,
    ],
    ['with an instruction there is none of', dockerfile.replace('EXPOSE', 'EXPOZE'), /line \d+: .*EXPOZE/i],
    ['that copies what is not there', dockerfile.replace('/app/templates', '/app/temples'), /temples is copied/],
  ])('%s', (_name, text, complaint) => {
    expect(checkDockerfile(text, existsSync).join('\n')).toMatch(complaint)
  })
})

describe('a compose file is complained of', () => {
  test.each([
    ['with an unbounded service', compose.replace('    mem_limit: 256m\n', ''), /mailpit has no mem_limit/],
    ['that opens a port to everybody', compose.replace("'127.0.0.1:3000:3000'", "'3000:3000'"), /to everybody/],
    ['with an image of any version', compose.replace('redis:7-alpine', 'redis:latest'), /redis:latest has no version/],
    ['with a key there is none of', compose.replace('    init: true\n', '    innit: true\n'), /innit|additional/i],
  ])('%s', (name, text, complaint) => {
    const path = join(folder.path, `${name.replaceAll(' ', '-')}.yml`)
    writeFileSync(path, text)
    expect(checkCompose(path).join('\n')).toMatch(complaint)
  })
})
