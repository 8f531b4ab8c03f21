import type { App } from '../app.ts'
import type { View } from './view.ts'

/** What every page works with. */
export type Web = {
  app: Pick<App, 'config' | 'log' | 'now' | 'database' | 'queues' | 'topics' | 'aliases' | 'tokens' | 'feeds'>
  view: View
}
