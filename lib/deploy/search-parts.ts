/** nginx's part for the search: asked through a server of its own that keeps answers, so that no room to keep them is no error. */
import path from 'node:path'
import { quote } from '#lib/deploy/nginx-text'
import type { Settings } from '#lib/deploy/settings'
import { locales } from '#lib/locales'
import { searchAddress } from '#lib/urls'

/** Files by name. */
export function searchParts(settings: Settings): Record<string, string> {
  const { cachePort } = settings
  return {
    'searches.conf': locations(
      cachePort ? ['search-line.conf'] : ['search-limits.conf', 'search.conf'],
    ),
    'kept-searches.conf': locations(['search.conf']),
    'keeper.conf': cachePort ? keeper(cachePort, settings) : '',
  }
}

function locations(includes: string[]): string {
  const lines = includes.map((name) => `  include ${name};\n`).join('')
  return locales.map((locale) => `location = ${searchAddress(locale)} {\n${lines}}\n`).join('')
}

function keeper(port: string, { release, replicas }: Settings): string {
  const here = `127.0.0.1:${port}`
  const backups = replicas.map((replica) => `  server ${replica} backup;\n`).join('')
  const server = `  listen ${here};\n  root ${quote(path.dirname(release))};\n  include keeper.conf;\n`
  return `upstream search_keeper {\n  server ${here} max_fails=0;\n${backups}}\nserver {\n${server}}\n`
}
