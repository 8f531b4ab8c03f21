import type { Site } from './site.ts'

/** A visitor without JavaScript: follows links, sends forms with their hidden fields, keeps cookies. */
export function openBrowser({ server }: Pick<Site, 'server'>, remoteAddress = '127.0.0.1') {
  const cookies = new Map<string, string>()
  let page = ''

  async function request(method: 'GET' | 'POST', url: string, form?: [string, string][]) {
    const headers: Record<string, string> = { host: '127.0.0.1:3000' }
    if (cookies.size > 0) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (form) headers['content-type'] = 'application/x-www-form-urlencoded'
    const payload = form ? { payload: new URLSearchParams(form).toString() } : {}
    const answer = await server.inject({ method, url, headers, remoteAddress, ...payload })
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    page = answer.body
    return answer
  }

  async function follow(method: 'GET' | 'POST', url: string, form?: [string, string][]) {
    let answer = await request(method, url, form)
    for (let hops = 0; answer.statusCode === 303 && hops < 5; hops++) {
      answer = await request('GET', String(answer.headers.location))
    }
    return answer
  }

  return {
    get: (url: string) => follow('GET', url),
    /** Posts fields together with the key of the form on the page shown last. */
    post: (url: string, fields: Record<string, string | string[]> = {}) => {
      const key = /name="form_key" value="([^"]+)"/.exec(page)?.[1]
      const list = Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      )
      return follow('POST', url, key ? [...list, ['form_key', key]] : list)
    },
    get page() {
      return page
    },
    /** What the page says, without its tags and with single spaces. */
    get words() {
      return page
        .replace(/<datalist[\s\S]*?<\/datalist>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
    },
    cookies,
  }
}
