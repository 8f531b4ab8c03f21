/**
 * Loaded into a process before its own code (`node --import`): its clock then runs as the file named by CHAOS_CLOCK
 * says. Days pass within minutes, and a clock can be wrong or jump. Only what a program reads as the time of day and its
 * timers are changed; sockets keep their own patience. The program under test knows nothing of this.
 */
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const path = process.env.CHAOS_CLOCK
const LOOK_EVERY_MS = 50
const RealDate = Date
const realNow = Date.now
const { setTimeout: realTimeout, setInterval: realInterval } = globalThis

/** @type {{ origin: number, base: number, rate: number }} real and shown milliseconds at one moment, and the pace since */
let setting = JSON.parse(readFileSync(path, 'utf8'))
const shown = () => Math.floor(setting.base + (realNow() - setting.origin) * setting.rate)

function look() {
  try {
    setting = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // It is being replaced or the run is over: the pace stays.
  }
}
realInterval(look, LOOK_EVERY_MS).unref()

RealDate.now = shown
const ShownDate = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [shown()] : given, made),
  apply: () => new RealDate(shown()).toString(),
})
RealDate.prototype.constructor = ShownDate
globalThis.Date = ShownDate

const scale = (ms) => (ms > 1 ? ms / setting.rate : ms)
const timeout = (act, ms, ...given) => realTimeout(act, scale(ms), ...given)
Object.defineProperty(timeout, promisify.custom, {
  value: (ms, ...given) => realTimeout[promisify.custom](scale(ms), ...given),
})
globalThis.setTimeout = timeout
globalThis.setInterval = (act, ms, ...given) => realInterval(act, scale(ms), ...given)
