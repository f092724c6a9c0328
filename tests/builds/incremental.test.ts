/** After any edit the tree that kept what it could is, to the byte, the tree that is made from nothing. `INCREMENTAL_EDITS` says how many are tried. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildBeside, bytesBelow, codeBuilt, projectCopy, removeProject } from '#tests/builds/project'
import { edits, firstSite, pick, randomOf, writeSite } from '#tests/builds/random-site'

const count = Number(process.env.INCREMENTAL_EDITS ?? 20)
const seed = Number(process.env.INCREMENTAL_SEED ?? 1)

let kept = ''
let fresh = ''

beforeAll(() => {
  kept = codeBuilt(projectCopy())
  fresh = codeBuilt(projectCopy())
})

afterAll(() => [kept, fresh, `${kept}-content`].forEach(removeProject))

test(`${count} random edits from the seed ${seed}: what is kept is what would be made`, { timeout: (count + 1) * 120_000 }, async () => {
  const random = randomOf(seed)
  const site = firstSite()
  const done: string[] = []
  for (let index = 0; index <= count; index++) {
    const name = index === 0 ? 'nothing' : pick(Object.keys(edits), random)
    edits[name]?.(site, random)
    done.push(name)
    writeSite(`${kept}-content`, site)
    rmSync(`${fresh}/out`, { recursive: true, force: true })
    const settings = { CONTENT_DIR: `${kept}-content`, SITE_NOW: site.moment.toISOString(), SITE_URL: 'https://example.fi' }
    const outcomes = await Promise.all([buildBeside(kept, settings), buildBeside(fresh, settings)])
    expect(
      outcomes.map(({ status, output }) => (status === 0 ? 0 : output)),
      `after ${done.join(', ')}`,
    ).toEqual([0, 0])
    expect(differences(), `after ${done.join(', ')}`).toEqual([])
  }
  console.log(done.join(', '))
})

/** Names of files that are not the same in both trees. */
function differences(): string[] {
  const [one, two] = [bytesBelow(`${kept}/out`), bytesBelow(`${fresh}/out`)]
  const names = new Set([...one.keys(), ...two.keys()])
  return [...names].filter((name) => !one.get(name)?.equals(two.get(name) ?? Buffer.alloc(0)))
}
