/** `npm --prefix bench/site run unknown [addresses]`: what many different unknown addresses leave behind: files of the project, and memory. */
import { spawnSync } from 'node:child_process'
import { memoryOf } from './memory.ts'
import { keep, machine, spaced, table } from './report.ts'
import { origin, root, serveSite } from './serve.ts'

interface Left {
  files: number
  own: number
  tree: number
}

const atOnce = 32

/** Every file below the project, those of its packages and of the build among them. */
function countFiles(): number {
  return (
    spawnSync('find', [root, '-type', 'f'], { encoding: 'utf8', maxBuffer: 1e9 }).stdout.split('\n')
      .length - 1
  )
}

function look(pid: number): Left {
  return { files: countFiles(), ...memoryOf(pid) }
}

/** Asks for addresses of every shape that a guesser tries; counts the answers that were not 404. */
async function ask(first: number, count: number): Promise<number> {
  const shapes = [
    (n: number) => `/fi/x-${n}`,
    (n: number) => `/sv/tjanster/x-${n}`,
    (n: number) => `/x-${n}`,
    (n: number) => `/fi/${n}/${n}/${n}.html`,
  ]
  const addresses = Array.from(
    { length: count },
    (_, index) => shapes[index % shapes.length]?.(first + index) ?? '',
  )
  let others = 0
  const turns = addresses.values()
  const worker = async () => {
    for (const address of turns) {
      const answer = await fetch(origin + address)
      await answer.arrayBuffer()
      if (answer.status !== 404) others++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return others
}

const count = Number(process.argv[2] ?? 20_000)
const before = machine()
const site = await serveSite()
try {
  // Whatever grows once, such as compiled code, grows now.
  await ask(0, 1000)
  const looks = [{ after: 0, ...look(site.pid) }]
  for (const half of [1, 2]) {
    const others = await ask(1_000 + ((half - 1) * count) / 2, count / 2)
    if (others > 0)
      throw new Error(`${others} of the unknown addresses were not answered with 404.`)
    looks.push({ after: (half * count) / 2, ...look(site.pid) })
  }
  const rows = looks.map(({ after, files, own, tree }) => [spaced(after), spaced(files), own, tree])
  const head = [
    'unknown addresses asked',
    'files of the project',
    'memory of `npm start`, MB',
    'with all its processes, MB',
  ]
  keep('unknown', before, { looks }, table(head, rows))
} finally {
  await site.stop()
}
