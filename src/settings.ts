import { join } from 'node:path'
import { PROJECT_ROOT } from './paths.ts'
import { address, atLeast, keys, oneOf, path, text, timeZone, whole, yesOrNo } from './setting-values.ts'

export type Setting<T, Standard extends string | null> = {
  variable: string
  /** As it would be written in the environment; null when there is none and the feature stays off. */
  standard: Standard
  /** One sentence on what it changes, with its unit. */
  meaning: string
  secret?: boolean
  read: (text: string) => T
}

function setting<T, Standard extends string | null>(value: Setting<T, Standard>): Setting<T, Standard> {
  return value
}

/** Every setting. The README's table is checked against this one. */
export const SETTINGS = {
  dataDir: setting({
    variable: 'DATA_DIR',
    standard: './data',
    meaning: 'Folder of the embedded database.',
    read: path,
  }),
  previewDir: setting({
    variable: 'PREVIEW_DIR',
    standard: './data/preview',
    meaning: 'Folder for what would have been sent while no mail server or Discord token is set.',
    read: path,
  }),
  databaseUrl: setting({
    variable: 'DATABASE_URL',
    standard: null,
    secret: true,
    meaning: 'PostgreSQL 14 or newer to use instead of the embedded database.',
    read: address(['postgres:', 'postgresql:']),
  }),
  migrateDatabaseUrl: setting({
    variable: 'MIGRATE_DATABASE_URL',
    standard: null,
    secret: true,
    meaning:
      'Same database with the role that owns its tables, for "sitrep migrate" and "sitrep restore"; without it DATABASE_URL.',
    read: address(['postgres:', 'postgresql:']),
  }),
  databaseConnections: setting({
    variable: 'DATABASE_CONNECTIONS',
    standard: '10',
    meaning: 'Most connections a process opens to PostgreSQL for its own tables.',
    read: whole(2, 500),
  }),
  redisUrl: setting({
    variable: 'REDIS_URL',
    standard: null,
    secret: true,
    meaning: 'Redis or Valkey 6.2 or newer for the queues; without it they live in the database.',
    read: address(['redis:', 'rediss:']),
  }),
  queuePrefix: setting({
    variable: 'QUEUE_PREFIX',
    standard: 'sitrep',
    meaning: 'Prefix of all queue keys, so that several installations can share one Redis.',
    read: text,
  }),
  queueLockMs: setting({
    variable: 'QUEUE_LOCK_MS',
    standard: '15000',
    meaning: 'Milliseconds after which a job of a dead worker is given to another.',
    read: whole(1000, 600_000),
  }),
  deliveryLeaseMs: setting({
    variable: 'DELIVERY_LEASE_MS',
    standard: '30000',
    meaning: 'Milliseconds after which a message that a dead worker was sending is taken up by another.',
    read: whole(500, 600_000),
  }),
  workerConcurrency: setting({
    variable: 'WORKER_CONCURRENCY',
    standard: '8',
    meaning:
      'Jobs of one queue that a worker process has under way at once. Slow sends of one kind, by mail say, take half of them at most.',
    read: whole(1, 500),
  }),
  watchShards: setting({
    variable: 'WATCH_SHARDS',
    standard: '1',
    meaning:
      'Parts into which watchlists are divided among the worker processes, where one cannot hold them all. The same in every process; stop all workers to change it.',
    read: whole(1, 1000),
  }),
  retentionMonths: setting({
    variable: 'RETENTION_MONTHS',
    standard: '0',
    meaning: 'Calendar months of items that are kept, this one included; older ones are dropped. 0 keeps them all.',
    read: whole(0, 1200),
  }),
  messageRetentionMonths: setting({
    variable: 'MESSAGE_RETENTION_MONTHS',
    standard: '0',
    meaning: 'Calendar months of messages and digests that are kept, this one included. 0 keeps them all.',
    read: whole(0, 1200),
  }),
  topicsFile: setting({
    variable: 'TOPICS_FILE',
    standard: join(PROJECT_ROOT, 'topics.yaml'),
    meaning: 'The topics; edits take effect without a restart.',
    read: path,
  }),
  secondOpinionUrl: setting({
    variable: 'SECOND_OPINION_URL',
    standard: null,
    meaning: 'OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1, that is asked about doubtful topics only.',
    read: address(['http:', 'https:']),
  }),
  secondOpinionModel: setting({
    variable: 'SECOND_OPINION_MODEL',
    standard: 'default',
    meaning: 'Name of the model to ask there, as that endpoint knows it.',
    read: text,
  }),
  secondOpinionKey: setting({
    variable: 'SECOND_OPINION_KEY',
    standard: null,
    secret: true,
    meaning: 'Key for that endpoint, sent as a bearer token; local ones need none.',
    read: text,
  }),
  secondOpinionMs: setting({
    variable: 'SECOND_OPINION_MS',
    standard: '5000',
    meaning: 'Milliseconds to wait for its answer before the first opinion stands.',
    read: whole(100, 60_000),
  }),
  aliasesFile: setting({
    variable: 'ALIASES_FILE',
    standard: join(PROJECT_ROOT, 'aliases.yaml'),
    meaning: 'Names with several spellings.',
    read: path,
  }),
  templatesDir: setting({
    variable: 'TEMPLATES_DIR',
    standard: null,
    meaning: 'Folder whose files replace those of templates/ with the same name.',
    read: path,
  }),
  host: setting({
    variable: 'HOST',
    standard: '127.0.0.1',
    meaning: 'Address that the web pages listen on.',
    read: text,
  }),
  port: setting({
    variable: 'PORT',
    standard: '3000',
    meaning: 'TCP port of the web pages; 0 takes any free one.',
    read: whole(0, 65_535),
  }),
  publicUrl: setting({
    variable: 'PUBLIC_URL',
    standard: 'http://127.0.0.1:3000',
    meaning: 'Address at which readers reach the pages; links in mails start with it.',
    read: address(['http:', 'https:']),
  }),
  secretKey: setting({
    variable: 'SECRET_KEY',
    standard: null,
    secret: true,
    meaning:
      'Seals the secrets in the database; "openssl rand -base64 32" prints one. To change it: NEW,OLD. Without it they lie there in the clear.',
    read: keys,
  }),
  adminToken: setting({
    variable: 'ADMIN_TOKEN',
    standard: null,
    secret: true,
    meaning: 'Opens /admin and the operator part of the API, 16 characters or more; without it both stay shut.',
    read: atLeast(16),
  }),
  trustedProxies: setting({
    variable: 'TRUSTED_PROXIES',
    standard: null,
    meaning:
      'Addresses or networks of proxies, separated by commas, whose word on where a visitor comes from is believed.',
    read: text,
  }),
  smtpUrl: setting({
    variable: 'SMTP_URL',
    standard: null,
    secret: true,
    meaning: 'Mail server, as smtp://user:password@host:587; without it mails go to the preview folder.',
    read: address(['smtp:', 'smtps:']),
  }),
  mailFrom: setting({
    variable: 'MAIL_FROM',
    standard: 'Sitrep <sitrep@localhost>',
    meaning: 'Sender of all mails.',
    read: text,
  }),
  mailConnections: setting({
    variable: 'MAIL_CONNECTIONS',
    standard: '5',
    meaning: 'Most connections held open to the mail server.',
    read: whole(1, 100),
  }),
  mailPerSecond: setting({
    variable: 'MAIL_PER_SECOND',
    standard: '0',
    meaning: 'Most mails a process sends per second; 0 for as many as the server takes.',
    read: whole(0, 100_000),
  }),
  mailPerHour: setting({
    variable: 'MAIL_PER_HOUR',
    standard: '0',
    meaning: 'Most mails a process sends within any hour; further ones wait. 0 for no limit.',
    read: whole(0, 10_000_000),
  }),
  mailReturnPath: setting({
    variable: 'MAIL_RETURN_PATH',
    standard: null,
    meaning: 'Address that bounces come back to, as bounces@example.org; each mail adds its own +tag to it.',
    read: text,
  }),
  mailDkimDomain: setting({
    variable: 'MAIL_DKIM_DOMAIN',
    standard: null,
    meaning: 'Domain that signs mails with DKIM; needs the selector and the key too.',
    read: text,
  }),
  mailDkimSelector: setting({
    variable: 'MAIL_DKIM_SELECTOR',
    standard: 'sitrep',
    meaning: 'Name of the DKIM key in DNS, as in sitrep._domainkey.example.org.',
    read: text,
  }),
  mailDkimKey: setting({
    variable: 'MAIL_DKIM_KEY',
    standard: null,
    secret: true,
    meaning: 'Private DKIM key in PEM form.',
    read: text,
  }),
  bouncePort: setting({
    variable: 'BOUNCE_PORT',
    standard: null,
    meaning: 'TCP port on which the worker takes in bounced mails by SMTP; without it none are read.',
    read: whole(0, 65_535),
  }),
  alertBurst: setting({
    variable: 'ALERT_BURST',
    standard: '5',
    meaning: 'Alert mails one address gets within ten minutes before further alerts are put into one mail.',
    read: whole(1, 1000),
  }),
  followUpMinutes: setting({
    variable: 'FOLLOW_UP_MINUTES',
    standard: '60',
    meaning: 'Least minutes between two mails about the same story to the same address.',
    read: whole(1, 10_080),
  }),
  discordToken: setting({
    variable: 'DISCORD_TOKEN',
    standard: null,
    secret: true,
    meaning: 'Bot token; without it Discord messages go to the preview folder.',
    read: text,
  }),
  discordApi: setting({
    variable: 'DISCORD_API',
    standard: 'https://discord.com/api',
    meaning: 'Address of the Discord API.',
    read: address(['http:', 'https:']),
  }),
  defaultTimeZone: setting({
    variable: 'DEFAULT_TIME_ZONE',
    standard: 'UTC',
    meaning: 'IANA time zone of destinations that have chosen none.',
    read: timeZone,
  }),
  storyWindowHours: setting({
    variable: 'STORY_WINDOW_HOURS',
    standard: '72',
    meaning: 'Hours after its last item for which a story takes in new ones.',
    read: whole(1, 24 * 30),
  }),
  webhooksAllowPrivate: setting({
    variable: 'WEBHOOKS_ALLOW_PRIVATE',
    standard: 'false',
    meaning: 'Whether webhooks may be sent to private, loopback and link-local addresses.',
    read: yesOrNo,
  }),
  feedsAllowPrivate: setting({
    variable: 'FEEDS_ALLOW_PRIVATE',
    standard: 'false',
    meaning: 'Whether feeds may be fetched from private, loopback and link-local addresses.',
    read: yesOrNo,
  }),
  feedsConcurrency: setting({
    variable: 'FEEDS_CONCURRENCY',
    standard: '32',
    meaning: 'Feeds that a worker process polls at once.',
    read: whole(1, 1_000),
  }),
  feedsHostSpacingMs: setting({
    variable: 'FEEDS_HOST_SPACING_MS',
    standard: '500',
    meaning: 'Least milliseconds between the starts of two requests to one host; never more than two run at once.',
    read: whole(0, 60_000),
  }),
  feedsTimeoutMs: setting({
    variable: 'FEEDS_TIMEOUT_MS',
    standard: '15000',
    meaning: 'Milliseconds a feed has from the first connection to the last byte.',
    read: whole(100, 120_000),
  }),
  feedsMostBytes: setting({
    variable: 'FEEDS_MOST_BYTES',
    standard: '10485760',
    meaning: 'Most bytes of a feed, packed or unpacked.',
    read: whole(10_000, 200_000_000),
  }),
  feedsContactUrl: setting({
    variable: 'FEEDS_CONTACT_URL',
    standard: null,
    meaning: 'Page named in the User-Agent for publishers to reach you; without it PUBLIC_URL.',
    read: address(['http:', 'https:', 'mailto:']),
  }),
  feedsTellAfter: setting({
    variable: 'FEEDS_TELL_AFTER',
    standard: '5',
    meaning: 'Failed polls in a row after which the operator and the channels that depend on a feed are told.',
    read: whole(1, 100),
  }),
  operatorEmail: setting({
    variable: 'OPERATOR_EMAIL',
    standard: null,
    meaning: 'Mail address told when feeds fail and recover.',
    read: text,
  }),
  logLevel: setting({
    variable: 'LOG_LEVEL',
    standard: 'info',
    meaning: 'Least severe lines that are logged.',
    read: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
  }),
} as const
