/** Random edits, each built twice: from what was there before, and from nothing. */
import { rmSync } from 'node:fs'
import { expect } from 'vitest'
import {
  buildBeside,
  bytesBelow,
  codeBuilt,
  projectCopy,
  removeProject,
} from '#tests/builds/project'
import { edits, firstSite, type RandomSite, writeSite } from '#tests/builds/random-site'
import { pick, randomFrom } from '#tests/support/random'

/** The project that keeps what it can, and the one that makes everything. */
type Projects = { kept: string; fresh: string }

/** Makes as many edits as are asked for, the same for the same seed, and expects the same trees after each. */
export async function tryEdits(count: number, seed: number): Promise<void> {
  const projects = { kept: codeBuilt(projectCopy()), fresh: codeBuilt(projectCopy()) }
  const [random, site] = [randomFrom(String(seed)), firstSite()]
  const names = [
    'nothing',
    ...Array.from({ length: count }, () => pick(random, Object.keys(edits))),
  ]
  try {
    for (const [index, name] of names.entries()) {
      edits[name]?.(site, random)
      await expectSameTrees(projects, site, `after ${names.slice(0, index + 1).join(', ')}`)
    }
  } finally {
    for (const folder of [...Object.values(projects), `${projects.kept}-content`])
      removeProject(folder)
  }
}

async function expectSameTrees(
  { kept, fresh }: Projects,
  site: RandomSite,
  when: string,
): Promise<void> {
  writeSite(`${kept}-content`, site)
  rmSync(`${fresh}/out`, { recursive: true, force: true })
  const settings = {
    CONTENT_DIR: `${kept}-content`,
    SITE_NOW: site.moment.toISOString(),
    SITE_URL: 'https://example.fi',
  }
  const outcomes = await Promise.all([buildBeside(kept, settings), buildBeside(fresh, settings)])
  expect(
    outcomes.map(({ status, output }) => (status === 0 ? '' : output)),
    when,
  ).toEqual(['', ''])
  expect(differences(bytesBelow(`${kept}/out`), bytesBelow(`${fresh}/out`)), when).toEqual([])
}

/** Names of files that are not the same in both trees. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter(
    (name) =>
      !(
        one.has(name) &&
        other.has(name) &&
        one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0))
      ),
  )
}
