/** The two nginx of the comparison, in the foreground, with nothing written outside a temporary folder but the front server's made/ files. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { origin, root, port as sitePort, stop, untilAnswering } from './serve.ts'

export interface Nginx {
  address: string
  stop: () => Promise<void>
}

// Started by root, nginx gives its workers to a user who may not read here.
const user = process.getuid?.() === 0 ? userInfo().username : ''

/** The site behind deploy/nginx, with `npm start` as its only replica and with no limit of requests. */
export async function startFront(port: number, page: string): Promise<Nginx> {
  const settings = {
    RELEASE: root,
    RUN_FOLDER: mkdtempSync(path.join(tmpdir(), 'front-')),
    SITE_URL: origin,
    NGINX_USER: user,
  }
  const net = {
    LISTEN: `127.0.0.1:${port}`,
    REPLICA_PORTS: String(sitePort),
    RATE_FILES: '1000000',
    RATE_RENDERED: '100000',
  }
  const command = ['--import', 'tsx', 'lib/commands/nginx.ts']
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...settings, ...net },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The front server has no configuration: ${stderr}`)
  return start(
    ['-c', path.join(root, 'deploy', 'nginx', 'nginx.conf'), '-g', 'daemon off;'],
    `http://127.0.0.1:${port}${page}`,
  )
}

/** One file with its ready gzip form, nothing logged, and no header but nginx's own: as fast as it goes. */
export async function startPlain(port: number, file: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-'))
  for (const suffix of ['', '.gz'])
    copyFileSync(file + suffix, path.join(folder, `page.html${suffix}`))
  const configuration = path.join(folder, 'nginx.conf')
  writeFileSync(configuration, plainConfiguration(port, folder))
  return start(['-p', folder, '-c', configuration], `http://127.0.0.1:${port}/page.html`)
}

async function start(values: string[], address: string): Promise<Nginx> {
  const child = spawn('nginx', ['-e', 'stderr', ...values], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await untilAnswering(address, () => child.exitCode === null, 10)
  } catch (error) {
    await stop(child)
    throw error
  }
  return { address, stop: () => stop(child) }
}

function plainConfiguration(port: number, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `daemon off;
${user && `user ${user};`}
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    default_type text/html;
    gzip_static on;
  }
}
`
}
