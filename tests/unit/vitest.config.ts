/** The tests that need neither a build nor a browser. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages as they serve, without what they check while they are developed.
  ssr: { resolve: { conditions: ['module', 'node', 'production'] } },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    dir: 'tests/unit',
    // Files share the processes, which have the packages in memory then: half of the time.
    isolate: false,
    maxWorkers: '100%',
    setupFiles: ['tests/unit/own-environment.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
