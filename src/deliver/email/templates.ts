import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Eta, type TemplateFunction } from 'eta'
import { PROJECT_ROOT } from '../../paths.ts'
import { wrapLines } from './wrap.ts'

export type MailTemplate = 'digest' | 'alert' | 'notice'
/** `html` and `text` say the same, each in its own words. */
export type RenderedMail = { html: string; text: string }
export type MailTemplates = {
  /** Renders a view made for that template; see email-digest.ts, email-alert.ts and email-notice.ts. */
  render(name: MailTemplate, view: object): Promise<RenderedMail>
}

type Compiled = { html: TemplateFunction; text: TemplateFunction; css: string }

/**
 * The mail templates: MJML with Eta tags for HTML, Eta alone for text. Each is compiled once, on first use, since MJML
 * takes a second to load. Files in `ownDir`/email replace ours of the same name, so one may be changed and the rest kept.
 */
export function openMailTemplates(ownDir: string | null): MailTemplates {
  const eta = new Eta({ autoTrim: [false, 'nl'] })
  const compiled = new Map<MailTemplate, Promise<Compiled>>()
  const compile = async (name: MailTemplate): Promise<Compiled> => ({
    html: eta.compile(await compileMjml(name, readTemplate(ownDir, `${name}.mjml`))),
    text: eta.compile(readTemplate(ownDir, `${name}.txt`)),
    css: readTemplate(ownDir, 'mail.css'),
  })
  return {
    render: async (name, view) => {
      if (!compiled.has(name)) compiled.set(name, compile(name))
      const { html, text, css } = await compiled.get(name)!
      return {
        html: squeeze(eta.render(html, { ...view, css })),
        text: wrapLines(eta.render(text, view)),
      }
    },
  }
}

function readTemplate(ownDir: string | null, file: string): string {
  const own = ownDir === null ? null : join(ownDir, 'email', file)
  return readFileSync(own !== null && existsSync(own) ? own : join(PROJECT_ROOT, 'templates', 'email', file), 'utf8')
}

async function compileMjml(name: string, source: string): Promise<string> {
  const { default: mjml } = await import('mjml')
  const { html, errors } = await mjml(source, { validationLevel: 'soft', fonts: {} })
  if (errors.length > 0) throw new Error(`templates/email/${name}.mjml: ${errors[0]!.formattedMessage}`)
  return html
}

/** Blank lines and indentation are a tenth of the mail and show nowhere. */
function squeeze(html: string): string {
  return html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n')
}
