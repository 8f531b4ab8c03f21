import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/global.ts'],
    setupFiles: ['test/setup/each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores are the machine we plan for; more workers only make PGlite's start-up slower for all.
    maxWorkers: 2,
  },
})
