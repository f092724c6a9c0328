/** What nobody has answered stays a question, however often somebody is asked, and whatever else is confirmed. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Answer, agreePage, confirmable, openPairs } from '#lib/content/agree'
import { siteFolder, textFile } from '#tests/support/site-folder'

const day = { today: '2026-11-25', due: '2026-12-25' }

/** A page two paragraphs of which have changed in Finnish alone. */
function changed(): string {
  const folder = siteFolder({
    'home/index.fi.md': textFile('Etusivu', '\nYksi.\n\nKaksi.\n'),
    'home/index.sv.md': textFile('Framsida', '\nEtt.\n\nTvå.\n'),
  })
  replace(folder, 'Yksi', 'Eka')
  replace(folder, 'Kaksi', 'Toka')
  return folder
}

function replace(folder: string, from: string, to: string): void {
  const file = path.join(folder, 'home', 'index.fi.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

async function answer(folder: string, ...answers: Answer[]): Promise<string[]> {
  for (const one of confirmable(folder, ['home']))
    await agreePage(folder, one, day, () => answers.shift() ?? 'none')
  return confirmable(folder, ['home']).flatMap((one) =>
    openPairs(one).map(([, standing]) => standing),
  )
}

test('without an answer a pair is still changed in one language alone', async () => {
  const folder = changed()
  expect(await answer(folder)).toEqual(['fi', 'fi'])
  expect(await answer(folder)).toEqual(['fi', 'fi'])
})

test('an answer for one pair leaves the other as it was', async () => {
  const folder = changed()
  expect(await answer(folder, 'typo', 'none')).toEqual(['fi'])
  expect(await answer(folder, 'typo')).toEqual([])
})

test('when all is confirmed only what is on the page is recorded', async () => {
  const folder = changed()
  await answer(folder, 'typo', 'none')
  await answer(folder, 'typo')
  const recorded = readFileSync(path.join(folder, 'home', 'agreed.yaml'), 'utf8')
  expect(recorded.match(/^ {2}- /gm)).toHaveLength(4)
})
