/**
 * MDN's HTTP Observatory on the site behind the front server of deploy/, with TLS, at https://localhost. It knows no other ports than 80 and 443.
 * Exit code 1 when a test fails, or when the score is less than a site without cookies, without scripts and outside browsers' own lists can have.
 */
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Front, startFront } from '../../tests/support/front'
import { startSite } from '../../tests/support/running-site'

interface Report {
  error?: string
  scan: { grade: string; score: number }
  tests: Record<string, { result: string; scoreModifier: number; pass: boolean }>
}

/** 100, and what the scale adds for `default-src 'none'` (10), the referrer (5), framing (5) and embedding (10). */
const best = 130

const scanner = path.resolve('bench/observatory/node_modules/@mdn/mdn-http-observatory')

const site = await startSite()
try {
  const ports = { port: 443, plainPort: 80 }
  const front = await startFront({
    replicas: [site.port],
    tls: true,
    ports,
    environment: { SITE_URL: 'https://localhost' },
  })
  try {
    for (const address of ['/fi', '/sv']) report(address, await scan(`localhost${address}`, front))
  } finally {
    await front.stop()
  }
} finally {
  await site.stop()
}

async function scan(address: string, front: Front): Promise<Report> {
  // The list of hosts that browsers know to be read over TLS only. The package downloads it when it is installed; localhost is not on it.
  const list = path.join(scanner, 'conf/hsts-preload.json')
  if (!existsSync(list)) writeFileSync(list, '{}')
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: path.join(front.folder, 'certificate.pem') }
  const child = spawn(process.execPath, [path.join(scanner, 'src/scan.js'), address], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  return JSON.parse(text)
}

function report(address: string, { error, scan, tests }: Report): void {
  if (error) throw new Error(`${address}: ${error}`)
  console.log(`${address}: ${scan.grade}, ${scan.score} points`)
  for (const [name, { result, scoreModifier, pass }] of Object.entries(tests))
    console.log(
      `  ${pass ? 'passed' : 'FAILED'} ${String(scoreModifier).padStart(3)}  ${name}: ${result}`,
    )
  if (scan.score < best || Object.values(tests).some(({ pass }) => !pass)) process.exitCode = 1
}
