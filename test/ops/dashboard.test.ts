import { readFileSync } from 'node:fs'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { createFollower } from '../../src/web/follow-metrics.ts'
import { openSite } from '../web/site.ts'

type Panel = { title: string; gridPos: { x: number; y: number; w: number; h: number }; targets: { expr: string }[] }
const { panels } = JSON.parse(readFileSync('ops/grafana/sitrep.json', 'utf8')) as { panels: Panel[] }
const site = await openSite()

/** An item with a match, and an alert about it that went out ten seconds from now. */
async function sendAlert(): Promise<void> {
  await site.app.database.script(`
    INSERT INTO items (title, text, received_at, seen_at, published_at, state, seq)
      VALUES ('t', 't', '2025-10-14T08:59:50Z', now(), '2025-10-14T08:59:00Z', 'ingested', 1);
    INSERT INTO destinations (kind, address, name) VALUES ('email', 'a@paper.org', 'a');
    INSERT INTO matches (item_id, line_id, watchlist_id, spans, matched_at) SELECT id, 1, 1, '[]', now() FROM items;
    INSERT INTO deliveries (destination_id, kind, dedupe_key, item_id, details, state, next_attempt_at, created_at, sent_at)
      SELECT 1, 'alert', '1', id, '{}'::jsonb, 'sent', now(), now(), '2025-10-14T09:00:10Z'::timestamptz FROM items UNION ALL
      SELECT 1, 'alert', '2', id, '{"held": "quiet"}'::jsonb, 'sent', now(), now(), '2025-10-14T09:00:10Z'::timestamptz FROM items;
    UPDATE ingest_clock SET seq = 1;`)
}

test('what was done since the last look is counted once, messages held back by wish left out', async () => {
  const registry = new Registry()
  const follow = createFollower(site.app, registry)
  await follow()
  await sendAlert()
  site.clock.advance(60_000)
  await follow()
  await follow()
  const text = await registry.metrics()
  expect(text).toMatch(/^sitrep_matches_total 1$/m)
  expect(text).toMatch(/^sitrep_items_ingested_total 1$/m)
  expect(text).toMatch(/^sitrep_published_to_delivered_seconds_sum\{channel="email"\} 70$/m)
  expect(text).toMatch(/^sitrep_received_to_delivered_seconds_count\{channel="email"\} 1$/m)
})

test('every figure on the dashboard is one that /metrics tells', async () => {
  const { body } = await site.server.inject({ method: 'GET', url: '/metrics' })
  const told = new Set(body.split('\n').flatMap((line) => /^# TYPE (\w+)/.exec(line)?.[1] ?? []))
  const asked = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(/sitrep_\w+/g) ?? []))
  expect(asked.length).toBeGreaterThan(15)
  const missing = asked.filter((name) => !told.has(name) && !told.has(name.replace(/_(?:bucket|count|sum)$/, '')))
  expect(missing).toEqual([])
})

test('every label that the dashboard asks for is one that the figure has', async () => {
  const { body } = await site.server.inject({ method: 'GET', url: '/metrics' })
  for (const label of ['kind="item"', 'kind="delivery"', 'kind="feed"', 'kind="digest"', 'state="pending"']) {
    expect(body).toContain(label)
  }
})

test('no two panels of the dashboard overlap', () => {
  for (const [index, { gridPos: a }] of panels.entries()) {
    for (const { gridPos: b } of panels.slice(index + 1)) {
      const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
      expect(apart).toBe(true)
    }
  }
})
