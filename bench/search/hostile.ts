/** 10 000 random and hostile queries against a running site: no error, nothing of them in the answer as HTML, no answer over 200 ms. */
import { request } from 'node:http'

const baits = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '(a+)+$',
  '\\',
  '%00',
  '\u202e',
  '\u0000',
  '😀',
  "' OR 1=1 --",
  '.*',
  '[',
  '{{7*7}}',
  '--',
  'työtön',
  'upphandling',
  '49 500',
  'ß',
  'ǆ',
  'İ',
  '\ud800',
]
const origin = process.argv[2] ?? 'http://localhost:3000'
const total = Number(process.argv[3] ?? 10_000)

/** A repeatable series of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const random = seeded(20261122)
const pick = <Item>(items: Item[]): Item | undefined => items[Math.floor(random() * items.length)]

function query(): string {
  const pieces = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    random() < 0.5 ? pick(baits) : String.fromCodePoint(32 + Math.floor(random() * 0x2ff)),
  )
  return pieces.join(random() < 0.5 ? ' ' : '').toWellFormed()
}

type Answer = { status: number; body: string; time: number }

function ask(target: string): Promise<Answer> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(origin + target, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          time: performance.now() - start,
        }),
      )
    })
    sent.on('error', reject).end()
  })
}

const times: number[] = []
const faults: string[] = []
for (let index = 0; index < total; index++) {
  const asked = query()
  const parameters = Array.from(
    { length: random() < 0.05 ? 3 : 1 },
    () => `q=${encodeURIComponent(asked)}`,
  ).join('&')
  const { status, body, time } = await ask(`${index % 2 ? '/fi/haku' : '/sv/sok'}?${parameters}`)
  times.push(time)
  if (status !== 200) faults.push(`${status} for ${JSON.stringify(asked)}`)
  if (
    /<script(?! type="application\/ld\+json")|<img|onerror=alert\(1\)>/.test(
      body.replaceAll(/value="[^"]*"/g, ''),
    )
  )
    faults.push(`reflected: ${JSON.stringify(asked)}`)
}
times.sort((a, b) => a - b)
console.log(
  `${total} queries: ${faults.length} faults; median ${times[Math.floor(total / 2)]?.toFixed(1)} ms, 95th percentile ${times[Math.floor(total * 0.95)]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
)
for (const fault of faults.slice(0, 10)) console.log(fault)
process.exitCode = faults.length > 0 || (times.at(-1) ?? 0) > 200 ? 1 : 0
