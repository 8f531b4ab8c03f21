/** Looks over Dockerfile and docker-compose.yml without Docker. Prints what is wrong and exits with 1, or says nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { parse } from 'yaml'

const NODE_MAJOR = 24

type Service = Record<string, unknown> & { image?: string; ports?: string[] }

/** @param dockerfile the text; @param exists tells whether a path of the build folder is there */
export function checkDockerfile(dockerfile: string, exists: (path: string) => boolean): string[] {
  const problems = validate(dockerfile).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)
  const lines = dockerfile.split('\n')
  const images = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? [])
  for (const image of images) {
    if (!image.startsWith(`node:${NODE_MAJOR}-`)) problems.push(`${image} is not Node.js ${NODE_MAJOR}`)
  }
  if (images.length < 2) problems.push('one stage only: what builds must not be in what runs')
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
  if (!/^USER (?!root\b|0\b)\S+$/m.test(last)) problems.push('the last stage runs as root')
  if (/^COPY (?!--from)/m.test(last)) problems.push('the last stage copies from outside the build')
  if (!/^ENTRYPOINT \[/m.test(last)) problems.push('without an ENTRYPOINT in brackets a shell swallows SIGTERM')
  const copied = [...last.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from]) => from!.split(' '))
  const built = ['dist', 'node_modules']
  for (const path of copied.map((from) => from.replace(/^\/app\//, ''))) {
    if (!built.includes(path) && !exists(path)) problems.push(`${path} is copied, but is not there`)
  }
  return problems
}

/** Every service is bounded, watched, without privileges, and of a known version. */
export function checkCompose(path: string): string[] {
  const linter = new DCLinter({
    ...{
      rules: { 'service-keys-order': 0, 'services-alphabetical-order': 0 },
      exclude: [],
      quiet: false,
      debug: false,
    },
  } as never)
  const files = linter.lintFiles([path], false) as { messages: { line: number; message: string }[] }[]
  const linted = files.flatMap(({ messages }) => messages)
  const { services } = parse(readFileSync(path, 'utf8')) as { services: Record<string, Service> }
  const own = Object.entries(services).flatMap(([name, service]) => checkService(name, service))
  return [...linted.map(({ line, message }) => `line ${line}: ${message}`), ...own]
}

function checkService(name: string, service: Service): string[] {
  const needed = ['healthcheck', 'mem_limit', 'pids_limit', 'restart', 'user', 'read_only', 'cap_drop', 'security_opt']
  const problems = needed.filter((key) => service[key] === undefined).map((key) => `${name} has no ${key}`)
  if (service.image !== undefined && !/:v?\d/.test(service.image))
    problems.push(`${name}: ${service.image} has no version`)
  for (const port of service.ports ?? []) {
    if (!port.startsWith('127.0.0.1:')) problems.push(`${name} opens ${port} to everybody`)
  }
  return problems
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = [
    ...checkDockerfile(readFileSync('Dockerfile', 'utf8'), existsSync).map((problem) => `Dockerfile: ${problem}`),
    ...checkCompose('docker-compose.yml').map((problem) => `docker-compose.yml: ${problem}`),
  ]
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
