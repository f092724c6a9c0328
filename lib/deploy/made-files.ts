/** The part of nginx's configuration that depends on the release and the machine: files by name. deploy/nginx/nginx.conf includes them. */
import path from 'node:path'
import { faultMaps, oldSpellings } from '#lib/deploy/fault-maps'
import { listenPart, plainPart } from '#lib/deploy/listen'
import { addHeader, map, quote } from '#lib/deploy/nginx-text'
import { searchParts } from '#lib/deploy/search-parts'
import type { Settings } from '#lib/deploy/settings'
import { type Release, siteMaps } from '#lib/deploy/site-maps'
import { locales } from '#lib/locales'
import { publicHealth } from '#lib/tree/health'
import type { BuildRecord } from '#lib/tree/manifest'
import { searchAddress } from '#lib/urls'

/** The files. `previous` is the release before, if there is one. */
export function madeFiles(
  settings: Settings,
  release: Release,
  record: BuildRecord,
  previous?: Release,
): Record<string, string> {
  const retired = Object.keys(release.table.errors)
    .filter((name) => name.startsWith('gone/'))
    .map((name) => encodeURI(name.slice('gone'.length)))
  const site = siteMaps(release, previous, {
    known: [...locales.map((locale) => searchAddress(locale)), ...retired],
    others: oldSpellings(record),
  })
  const fault = faultMaps(release.table, record)
  const defaults = Object.entries(release.table.defaults)
  return {
    'main.conf': mainPart(settings),
    // The size of the tables comes before the first of them.
    'http.conf': [
      site.maps,
      fault.maps,
      zones(settings),
      upstream(settings),
      folders(settings),
      releaseFacts(settings, record),
    ].join('\n'),
    'site-headers.conf': site.headers,
    'fault-headers.conf': fault.headers,
    'default-headers.conf': defaults.map(([name, value]) => addHeader(name, quote(value))).join(''),
    ...searchParts(settings),
    'listen.conf': listenPart(settings),
    'plain.conf': plainPart(settings, release),
  }
}

function mainPart({ user, modules, run, errorLog }: Settings): string {
  const lines = [
    ...modules.map((file) => `load_module ${quote(file)}`),
    ...(user ? [`user ${quote(user)}`] : []),
  ]
  // Below this level nginx writes visitors' addresses, and the site keeps no log of visits.
  const always = [
    `pid ${quote(path.join(run, 'nginx.pid'))}`,
    `error_log ${errorLog === 'stderr' ? errorLog : quote(errorLog)} alert`,
  ]
  return [...lines, ...always].map((line) => `${line};\n`).join('')
}

function zones({ rates }: Settings): string {
  const zone = (name: string, rate: number) =>
    `limit_req_zone $visitor zone=${name}:10m rate=${rate}r/s;\n`
  return zone('files', rates.files) + zone('rendered', rates.rendered)
}

/**
 * One that does not answer is left out for half a minute, so that a hung one costs a single reader a wait. When both are, each is asked again as its own
 * second: one that has come back is used at once, and two that hang cost a wait every two seconds.
 */
function upstream({ replicas }: Settings): string {
  const servers = [
    ...replicas.map((replica) => `  server ${replica} max_fails=1 fail_timeout=30s;\n`),
    ...replicas.map((replica) => `  server ${replica} max_fails=1 fail_timeout=2s backup;\n`),
  ].join('')
  // Shorter than Node's five seconds, so that it is nginx that ends an idle connection.
  return `upstream replicas {\n  zone replicas 64k;\n${servers}  keepalive 16;\n  keepalive_timeout 3s;\n}\n`
}

function folders({ run, cache }: Settings): string {
  const below = (name: string) => quote(path.join(run, name))
  const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'].map(
    (name) => `${name}_temp_path ${below(name)};\n`,
  )
  return `${temporary.join('')}proxy_cache_path ${quote(cache)} keys_zone=search:4m max_size=64m inactive=1h use_temp_path=off;\n`
}

/** What is the same for a whole release. Answers of the search are kept under its name, so that none outlives it. */
function releaseFacts({ origin, release }: Settings, record: BuildRecord): string {
  const facts = {
    release_name: path.basename(release),
    tree: path.join(release, 'out'),
    site_host: new URL(origin).host,
    health: JSON.stringify(publicHealth(record, 'ok')),
  }
  return Object.entries(facts)
    .map(([name, value]) => map('""', `$${name}`, [], quote(value)))
    .join('')
}
