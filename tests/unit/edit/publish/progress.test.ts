/** How far a publication is, also for who looks after a restart. */
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  forgetProgress,
  type Progress,
  readProgress,
  steps,
  writeProgress,
} from '#lib/edit/publish/progress'
import { progressView } from '#lib/edit/views/review'
import { editWords, isEditWord } from '#lib/edit/words'
import { repositoryOf } from '#tests/support/edited-site'

const running: Progress = {
  change: 'a-1',
  title: 'Sana',
  by: 'Aino',
  step: 'build',
  pid: process.pid,
  state: 'running',
  milliseconds: 12_345,
}

test('what was written last is read, and nothing else is left', () => {
  const repo = repositoryOf()
  expect(readProgress(repo, 'a-1')).toBeUndefined()
  writeProgress(repo, running)
  writeProgress(repo, { ...running, step: 'smoke' })
  expect(readProgress(repo, 'a-1')).toEqual({ ...running, step: 'smoke' })
  expect(readdirSync(path.join(repo.home, 'publications'))).toEqual(['a-1.json'])
  forgetProgress(repo, 'a-1')
  expect(readProgress(repo, 'a-1')).toBeUndefined()
  forgetProgress(repo, 'a-1')
})

test('a publication whose process is another one was interrupted; one that had ended was not', () => {
  const repo = repositoryOf()
  writeProgress(repo, { ...running, pid: process.pid + 1 })
  expect(readProgress(repo, 'a-1')).toMatchObject({ state: 'failed', reason: 'interrupted' })
  writeProgress(repo, { ...running, pid: process.pid + 1, state: 'done' })
  expect(readProgress(repo, 'a-1')).toMatchObject({ state: 'done' })
})

test('a name from outside leads nowhere', () => {
  const repo = repositoryOf()
  writeFileSync(path.join(repo.home, 'x.json'), '{}')
  expect(() => readProgress(repo, '../x')).toThrow('No such name')
})

test('the steps before are done, the one at work runs, the ones after wait', () => {
  const { steps: shown, seconds, message } = progressView(running, 'fi')
  expect(shown.map(({ state }) => state)).toEqual([
    'done',
    'done',
    'running',
    'waiting',
    'waiting',
    'waiting',
  ])
  expect(shown[2]?.label).toBe('Rakennetaan sivut')
  expect([seconds, message]).toEqual(['12,3', 'Julkaistaan…'])
})

test('when it is done all steps are, and when it failed the step that did', () => {
  const done = progressView({ ...running, step: 'live', state: 'done' }, 'sv')
  expect(new Set(done.steps.map(({ state }) => state))).toEqual(new Set(['done']))
  const failed = progressView(
    { ...running, step: 'check', state: 'failed', reason: 'mistakes', details: 'x' },
    'fi',
  )
  expect(failed.steps.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'failed', 'waiting'])
  expect(failed.message).toMatch(/^Sivustolla on vielä korjattavaa/)
  expect(failed.details).toBe('x')
})

test('a reason without words is said in general ones, and every step has words', () => {
  const failed = progressView({ ...running, state: 'failed', reason: 'no-such-word' }, 'sv')
  expect(failed.message).toBe(editWords('sv')('failed-unexpected'))
  expect(steps.filter((step) => !isEditWord(`step-${step}`))).toEqual([])
})
