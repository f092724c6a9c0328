/** A real nginx on loopback with the configuration that a release would have. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBrotli, findNginx } from '#tests/nginx'
import { freePort } from '#tests/support/running-site'
import { until } from '#tests/support/until'

export interface Front {
  /** Where it answers: with TLS 'https://…'. */
  origin: string
  port: number
  plainPort: number
  /** Folder for everything that it writes. */
  folder: string
  process: ChildProcess
  stop: () => Promise<void>
}

interface FrontOptions {
  /** Ports of the replicas. */
  replicas: number[]
  project?: string
  /** Ports with and without TLS; free ones when they are not given. */
  ports?: { port: number; plainPort: number }
  /** A certificate for itself, and a second port that redirects. */
  tls?: boolean
  environment?: Record<string, string>
  /** Adds to the folder of releases before nginx's part is written, and gives further settings. */
  prepare?: (releases: string) => Record<string, string>
}

/** Starts nginx in front of replicas, with the tree of a built project. */
export async function startFront({
  replicas,
  project = process.cwd(),
  tls = false,
  environment = {},
  ports,
  prepare = () => ({}),
}: FrontOptions): Promise<Front> {
  const folder = mkdtempSync(path.join(tmpdir(), 'front-'))
  const { port, plainPort } = ports ?? { port: await freePort(), plainPort: await freePort() }
  const release = releaseOf(project, folder)
  const settings = {
    ...{
      RELEASE: release,
      RUN_FOLDER: path.join(folder, 'run'),
      SITE_URL: 'http://localhost:3000',
      REPLICA_PORTS: replicas.join(' '),
      CACHE_PORT: String(await freePort()),
    },
    ...{
      LISTEN: `127.0.0.1:${port}`,
      LISTEN_PLAIN: `127.0.0.1:${plainPort}`,
      NGINX_MODULES: findBrotli() ?? '',
      NGINX_USER: rootsWorker(),
    },
    ...(tls && selfSigned(folder)),
    ...environment,
    ...prepare(path.dirname(release)),
  }
  run([process.execPath, '--import', 'tsx', 'lib/commands/nginx.ts'], {
    ...process.env,
    ...settings,
  })
  const child = startNginx(path.join(release, 'deploy', 'nginx', 'nginx.conf'))
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`
  await until('nginx answers', () => answers(`http://127.0.0.1:${tls ? plainPort : port}/`, child))
  const stop = async () => {
    await stopNginx(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, port, plainPort, folder, process: child, stop }
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error('nginx did not start, for the reason above.')
  return (await fetch(address, { redirect: 'manual' }).catch(() => undefined)) !== undefined
}

/** nginx in the foreground, as a process of the test's own. */
function startNginx(configuration: string): ChildProcess {
  return spawn(findNginx() ?? 'nginx', ['-c', configuration, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Ends it and its workers, whatever they are doing. */
async function stopNginx(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Root must not serve: its workers need an account. */
export function rootsWorker(): string {
  return process.getuid?.() === 0 ? 'root' : ''
}

/** A release folder of a project's build: its tree is a link, its configuration its own. */
function releaseOf(project: string, folder: string): string {
  const release = path.join(folder, 'releases', 'one')
  mkdirSync(release, { recursive: true })
  symlinkSync(path.join(project, 'out'), path.join(release, 'out'))
  cpSync(path.join(project, 'deploy', 'nginx'), path.join(release, 'deploy', 'nginx'), {
    recursive: true,
  })
  return release
}

/** Settings of a certificate that the test makes for itself. */
export function selfSigned(folder: string): { TLS_CERTIFICATE: string; TLS_KEY: string } {
  const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const options = [
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
  ]
  run(['openssl', 'req', ...options, ...subject, '-out', certificate, '-keyout', key])
  return { TLS_CERTIFICATE: certificate, TLS_KEY: key }
}

function run([command = '', ...values]: string[], env = process.env): void {
  const { status, stderr } = spawnSync(command, values, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${values.join(' ')} failed: ${stderr}`)
}
