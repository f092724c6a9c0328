/**
 * The nginx of the tests: what is there is used, what is missing is installed, and when neither is possible the reason
 * is said. Run by itself (`tsx tests/nginx.ts`) it prepares the machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const usualFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
const usualModules = [
  '/usr/lib/nginx/modules',
  '/usr/share/nginx/modules',
  '/usr/lib64/nginx/modules',
]
const packages = 'nginx-light libnginx-mod-http-brotli-static'

type Environment = Record<string, string | undefined>

/** Path of an nginx: `NGINX_PATH`, else one on the PATH or where packages put it. */
export function findNginx(
  environment: Environment = process.env,
  folders = usualFolders,
): string | undefined {
  const searched = [...(environment.PATH ?? '').split(path.delimiter).filter(Boolean), ...folders]
  return [environment.NGINX_PATH, ...searched.map((folder) => path.join(folder, 'nginx'))].find(
    (file) => file && existsSync(file),
  )
}

/** The module that sends ready-made brotli forms, where there is one; without it nginx sends gzip. */
export function findBrotli(folders = usualModules): string | undefined {
  return folders
    .map((folder) => path.join(folder, 'ngx_http_brotli_static_module.so'))
    .find((file) => existsSync(file))
}

/** Finds nginx, or installs it when `install` may. Throws with what to do. */
export function prepareNginx(
  find: () => string | undefined,
  install: (() => boolean) | undefined,
): string {
  const there = find()
  if (there) return there
  const outcome = install
    ? `Debian's package ${install() ? 'brought none' : 'could not be installed'}`
    : 'only root on Debian may install it'
  const nginx = find()
  if (nginx) return nginx
  throw new Error(
    `The tests need nginx, and none was found: ${outcome}. Install it, or name it in NGINX_PATH.`,
  )
}

function installPackage(): boolean {
  // At runlevel 1 a package does not start the server that it brings.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`
  console.log("No nginx found. Trying Debian's package …")
  return spawnSync('sh', ['-c', command], { stdio: 'inherit', timeout: 180_000, env }).status === 0
}

function main(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  try {
    console.log(
      `nginx of the tests: ${prepareNginx(findNginx, mayInstall ? installPackage : undefined)}`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
