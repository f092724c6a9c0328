/** `npm run dev`: the site with drafts, live on every edit, for this machine only. Whatever follows is handed on to `next dev`. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const given = process.argv.slice(2)
const isPlaced = given.some((word) => /^(-H|--hostname)/.test(word))

const child = spawn(
  process.execPath,
  [next, 'dev', ...(isPlaced ? [] : ['--hostname', '127.0.0.1']), ...given],
  { stdio: 'inherit', env: { ...process.env, SITE_PREVIEW: '1' } },
)
// A terminal sends its signals to both: Next ends by them, and this process after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
