import type { Engine } from './engine.ts'

/** One engine at a time, so that measuring the memory of one loads no other. */
export const engines: Record<string, () => Promise<Engine>> = {
  ours: async () => (await import('./engines/ours.ts')).ours,
  'minisearch-plain': async () => (await import('./engines/minisearch.ts')).miniSearchPlain,
  'minisearch-fuzzy': async () => (await import('./engines/minisearch.ts')).miniSearchFuzzy,
  trigrams: async () => (await import('./engines/trigrams.ts')).trigrams,
  'sqlite-trigrams': async () => (await import('./engines/sqlite.ts')).sqliteTrigrams,
  postgresql: async () => (await import('./engines/postgresql.ts')).postgreSql,
  orama: async () => (await import('./engines/orama.ts')).oramaStemmed,
  'orama-tolerant': async () => (await import('./engines/orama.ts')).oramaTolerant,
  pagefind: async () => (await import('./engines/pagefind.ts')).pagefind,
}
