import { resolve } from 'node:path'

/* Each makes of what stands in the environment what the program works with, or says what it must be. */

export const text = (value: string) => value
export const path = (value: string) => resolve(value)

export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new Error(`must be a whole number from ${least} to ${most}`)
    }
    return number
  }
}

export function oneOf<T extends string>(known: readonly T[]): (value: string) => T {
  return (value) => {
    if (!known.includes(value as T)) throw new Error(`must be one of ${known.join(', ')}`)
    return value as T
  }
}

export function atLeast(characters: number): (value: string) => string {
  return (value) => {
    if (value.length < characters) throw new Error(`must have ${characters} characters or more`)
    return value
  }
}

export function address(protocols: string[]): (value: string) => string {
  return (value) => {
    const url = URL.canParse(value) ? new URL(value) : null
    if (!url || !protocols.includes(url.protocol)) throw new Error(`must be an address starting with ${protocols[0]}//`)
    return value
  }
}

export function keys(value: string): string {
  const isKey = (text: string) => /^[\w+/-]{43}=?$/.test(text.trim())
  if (!value.split(',').every(isKey)) {
    throw new Error('must be 32 bytes in base64, as "openssl rand -base64 32" prints them; several with commas between')
  }
  return value
}

export function yesOrNo(value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new Error('must be true or false')
  return value === 'true'
}

export function timeZone(value: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value
  } catch {
    throw new Error('must be an IANA time zone such as Europe/Oslo')
  }
}
