import pino, { type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'
import { TOKEN_LENGTH } from './deliver/tokens.ts'
import { SETTINGS } from './settings.ts'

/** Shorter ones would blot out ordinary words. */
const LEAST_SECRET = 6

/** What must not be read in a log wherever it comes from: an error's message may quote what it was given. */
const PRIVATE: [RegExp, string][] = [
  [/(\/webhooks\/\d+\/)[\w-]+/g, '$1…'],
  [/(\/\/)[^\s/@"']+@/g, '$1…@'],
  [/[^\s<>"'(),:;[\]/…]+@[^\s<>"'(),:;[\]/]+\.[a-z0-9-]{2,}/gi, '<address>'],
  [/\b(Bearer|Bot|Basic) [\w.~+/=-]{8,}/gi, '$1 …'],
  [new RegExp(`(/)[\\w-]{${TOKEN_LENGTH}}(?![\\w-])`, 'g'), '$1…'],
]

/**
 * The log: one JSON object a line, a fixed sentence with fields. Addresses, tokens and the secrets of the configuration
 * are struck out of every text in it, as a second line of defence behind not logging them.
 */
export function openLog(config: Config, stream?: DestinationStream): Logger {
  const clean = createCleaner(listSecrets(config))
  const options = { level: config.logLevel, formatters: { log: (fields: object) => clean(fields) as never } }
  return stream ? pino(options, stream) : pino(options)
}

/** Values of secret settings, and the passwords within those that are addresses. */
function listSecrets(config: Config): string[] {
  const secrets = Object.entries(SETTINGS)
    .filter(([, setting]) => 'secret' in setting && setting.secret)
    .map(([name]) => config[name as keyof Config])
    .filter((value) => typeof value === 'string')
  const passwords = secrets
    .filter((text) => URL.canParse(text))
    .map((text) => decodeURIComponent(new URL(text).password))
  const keys = config.secretKey?.split(',') ?? []
  return [...secrets, ...passwords, ...keys].filter((text) => text.length >= LEAST_SECRET)
}

/** @returns a function that gives back a value with every private text in it replaced */
export function createCleaner(secrets: readonly string[]): (value: unknown) => unknown {
  const cleanText = (text: string) => {
    const open = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
    return PRIVATE.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), open)
  }
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value)
    if (value instanceof Error) return { name: value.name, message: cleanText(value.message) }
    if (value instanceof Date || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(clean)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]))
  }
  return clean
}
