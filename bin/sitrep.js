#!/usr/bin/env node
import module from 'node:module'

// Node.js 22 and newer keep what they compiled for the next start.
module.enableCompileCache?.()
await import('../dist/src/cli/main.js')
