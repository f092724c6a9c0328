/** What the front server must know of its machine. The names of the variables are those of deploy/config.example. */
import path from 'node:path'
import { SettingError } from '#lib/site'

export interface Settings {
  /** Folder of the release, absolute. */
  release: string
  /** The release before it. Pictures that only it has stay reachable, because pages that are open now refer to them. */
  previous?: string | undefined
  /** Folder for the process id, the cache and temporary files. */
  run: string
  /** Folder for kept answers of the search, on a place of its own: another disk, or memory. */
  cache: string
  /** Port, on this machine only, of the server that keeps them. Without one a full cache is an error for who searches. */
  cachePort?: string | undefined
  /** Origin of the site. */
  origin: string
  /** Port and address of the replicas: '127.0.0.1:3001'. */
  replicas: string[]
  /** What `listen` is given: '443', '[::]:443', '127.0.0.1:8443'. */
  listen: string[]
  /** Where plain HTTP is redirected from. Without a certificate unused: the site itself is then in plain HTTP, behind something that ends TLS. */
  listenPlain: string[]
  certificate?: { file: string; key: string } | undefined
  /** Account of the workers; root only can change to one. */
  user?: string | undefined
  /** Modules to load, absolute. */
  modules: string[]
  errorLog: string
  /** Requests a second from one visitor: pages and files, and what is rendered. */
  rates: { files: number; rendered: number }
}

type Environment = Record<string, string | undefined>

/** Settings from variables. Throws a SettingError with the name of one that is missing. */
export function readSettings(environment: Environment): Settings {
  const need = (name: string) => environment[name] || missing(name)
  const listed = (name: string, otherwise: string) =>
    (environment[name] || otherwise).split(/[\s,]+/).filter(Boolean)
  const file = environment.TLS_CERTIFICATE
  return {
    release: path.resolve(need('RELEASE')),
    previous: environment.PREVIOUS || undefined,
    run: path.resolve(need('RUN_FOLDER')),
    cache: path.resolve(environment.CACHE_FOLDER || path.join(need('RUN_FOLDER'), 'search')),
    cachePort: environment.CACHE_PORT || undefined,
    origin: need('SITE_URL'),
    replicas: listed('REPLICA_PORTS', '3001 3002').map((port) => `127.0.0.1:${port}`),
    listen: listed('LISTEN', file ? '443 [::]:443' : '80 [::]:80'),
    listenPlain: listed('LISTEN_PLAIN', '80 [::]:80'),
    certificate: file ? { file, key: need('TLS_KEY') } : undefined,
    user: environment.NGINX_USER || undefined,
    modules: listed('NGINX_MODULES', ''),
    errorLog: environment.NGINX_ERROR_LOG || 'stderr',
    rates: {
      files: Number(environment.RATE_FILES || 300),
      rendered: Number(environment.RATE_RENDERED || 20),
    },
  }
}

function missing(name: string): never {
  throw new SettingError(`The variable ${name} is missing: see deploy/config.example.`)
}
