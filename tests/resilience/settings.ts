/** The settings of a test's machine: those of deploy/config.example, with commands for a machine without systemd. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { findBrotli, findNginx } from '#tests/nginx'

import { rootsWorker, selfSigned } from '#tests/support/front'

/** Writes the file `config` of a machine; `settings` are added to it or take the place of others. */
export function writeSettings(
  { base, repository, origin, replicas }: Machine,
  plainPort: number,
  settings: Record<string, string>,
): void {
  const [nginx, tools] = [findNginx() ?? 'nginx', path.resolve('tests/resilience/machine')]
  const lines = {
    ...{
      SITE_URL: origin,
      BASE: base,
      REPOSITORY: repository,
      KEEP: '3',
      REPLICA_PORTS: replicas.join(' '),
      FRONT: origin,
    },
    ...{
      LISTEN: new URL(origin).host,
      LISTEN_PLAIN: `127.0.0.1:${plainPort}`,
      NGINX_USER: rootsWorker(),
      NGINX_MODULES: findBrotli() ?? '',
    },
    ...{
      NGINX_ERROR_LOG: path.join(base, 'nginx-error.log'),
      NODE: process.execPath,
      ...selfSigned(base),
    },
    INSTALL_COMMAND: `cp --archive --link ${path.resolve('node_modules')} .`,
    BUILD_COMMAND: 'npm run build',
    RESTART_COMMAND: `${tools}/restart ${base} $port`,
    TEST_COMMAND: `${nginx} -t -q -c $configuration`,
    RELOAD_COMMAND: `${tools}/reload ${base} ${nginx}`,
    ...settings,
  }
  const text = Object.entries(lines).map(([name, value]) => `${name}='${value}'\n`)
  writeFileSync(path.join(base, 'config'), text.join(''))
}

export interface Machine {
  base: string
  repository: string
  /** Where readers ask. */
  origin: string
  replicas: number[]
}
