/** nginx on a configuration of its own, in the foreground, with nothing written outside a temporary folder. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { stop, untilAnswering } from './serve.ts'

/** Starts one worker with these lines in its `http` block; ready when `address` answers. */
export async function startNginx(http: string, address: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, http))
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')], { stdio: ['ignore', 'ignore', 'inherit'] })
  await untilAnswering(address, () => child.exitCode === null, 10)
  return () => stop(child)
}

/** One file with its ready gzip form, nothing logged, and no header but nginx's own: as fast as it goes. */
export function plainFile(port: number, folder: string): string {
  return `server {
    listen 127.0.0.1:${port};
    root ${folder};
    default_type text/html;
    gzip_static on;
  }`
}

function configuration(folder: string, http: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
  // Started by root, nginx gives its workers to a user who may not read here.
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : ''
  return `daemon off;
${user}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  ${http}
}
`
}
