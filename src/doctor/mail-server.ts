import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { readSmtpUrl, type SmtpServer } from '../deliver/email/smtp-address.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('mail server')
const PATIENCE_MS = 8_000

/** Connects, goes over to TLS where that is offered, and logs in; sends nothing. */
export async function checkMailServer(smtpUrl: string): Promise<Finding[]> {
  const server = readSmtpUrl(smtpUrl)
  const times = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const connection = new SMTPConnection({ ...server, ...times })
  try {
    const failure = await connect(connection)
    if (failure) return [describeFailure(server, failure)]
    const findings = [describeConnection(server, connection.secure)]
    return server.auth ? [...findings, await logIn(connection, server.auth)] : findings
  } finally {
    connection.close()
  }
}

function connect(connection: SMTPConnection): Promise<Error | null> {
  return new Promise((resolve) => {
    connection.on('error', resolve)
    connection.connect((error) => resolve(error ?? null))
  })
}

function describeFailure({ host, port }: SmtpServer, error: Error & { code?: string }): Finding {
  const says = `${host}:${port}: ${describeError(error)}`
  const isTls = error.code === 'ETLS' || /certificate|SSL|TLS|self.signed/i.test(error.message)
  if (!isTls) return failed(says, 'Check host and port in SMTP_URL, and that no firewall is between.')
  return failed(
    says,
    'Name the host as its certificate does; ports 465 and 587 want smtps:// and smtp://. For a server of your own add ?tls=insecure.',
  )
}

function describeConnection({ host, port, auth, tls }: SmtpServer, isEncrypted: boolean): Finding {
  const where = `${host}:${port}`
  if (isEncrypted && tls) return warning(`${where} answers; its certificate is not checked`, 'Drop ?tls=insecure.')
  if (isEncrypted) return ok(`${where} answers, over TLS`)
  if (auth)
    return failed(`${where} has no TLS: the password travels in clear`, 'Use a port with TLS, such as 587 or 465.')
  if (/^(localhost|127\.|::1$)/.test(host)) return ok(`${where} answers`)
  return warning(`${where} answers, without TLS: mails travel in clear`, 'Use a port with TLS, such as 587 or 465.')
}

function logIn(connection: SMTPConnection, auth: { user: string; pass: string }): Promise<Finding> {
  return new Promise((resolve) => {
    const refuse = (error: Error) =>
      resolve(
        failed(`the login is refused: ${hide(describeError(error), auth)}`, 'Check user and password in SMTP_URL.'),
      )
    connection.once('error', refuse)
    connection.login({ credentials: auth }, (error) => (error ? refuse(error) : resolve(ok('the login is accepted'))))
  })
}

/** A server may repeat what it was told. */
function hide(text: string, { user, pass }: { user: string; pass: string }): string {
  return [pass, user].filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
}
