import { afterAll } from 'vitest'
import { doWhatIsLeft } from '../helpers/afterwards.ts'

// Before the file's own hooks, and so called after them.
afterAll(doWhatIsLeft)
