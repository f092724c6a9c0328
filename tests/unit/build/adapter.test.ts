import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { finishBuild } from '#lib/build/adapter'
import { readBuildRecord, readHeaderTable } from '#lib/build/manifest'
import type { NextBuild } from '#lib/build/outputs'

vi.mock('#lib/data/machine-files', () => ({ machineFiles: () => [{ address: '/fi.json', type: 'application/json', body: '{}' }] }))

let project = ''
const at = (...names: string[]) => path.join(project, ...names)
const server = (name: string) => at('.next/server', name)
const page = '<style>a{}</style><p>Hei</p><script src="/_next/a.js"></script>'

/** The little of a build that the adapter looks at. */
function build(): NextBuild {
  const html = (pathname: string, file: string) => ({ pathname, fallback: { filePath: server(file) } })
  const errors = ['fi', 'sv'].flatMap((locale) => [html(`/${locale}/404`, `${locale}404.html`), html(`/${locale}/503`, `${locale}503.html`)])
  const prerenders = [html('/fi', 'fi.html'), html('/sv', 'sv.html'), ...errors]
  const outputs = { prerenders, staticFiles: [{ pathname: '/404', filePath: server('_not-found.html') }] }
  // Only the fields in use: a whole build of Next has hundreds.
  return { nextVersion: '17.0.0', projectDir: project, distDir: at('.next'), outputs } as unknown as NextBuild
}

beforeEach(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'adapter-'))
  await mkdir(at('.next/server'), { recursive: true })
  await mkdir(at('public'))
  for (const name of ['fi', 'sv', 'fi404', 'sv404', 'fi503', 'sv503', '_not-found']) await writeFile(server(`${name}.html`), page)
  await writeFile(at('public/og-fi.png'), 'PNG')
  vi.stubEnv('SITE_NOW', '2026-11-22T09:00:00Z')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(project, { recursive: true })
})

test('a build leaves a tree of pages and files with their headers and a record of its moment', async () => {
  await finishBuild(build())
  expect((await readdir(at('out/site'))).filter((name) => !/\.(br|gz)$/.test(name))).toEqual(['fi.html', 'fi.json', 'og-fi.png', 'sv.html'])
  const { paths, errors } = await readHeaderTable(at('out'))
  expect([Object.keys(paths), Object.keys(errors)]).toEqual([
    ['/fi', '/sv', '/fi.json', '/og-fi.png'],
    ['fi', 'sv', 'both', 'unavailable/fi', 'unavailable/sv'],
  ])
  expect([await readFile(at('out/site/fi.json'), 'utf8'), paths['/fi.json']]).toEqual([
    '{}',
    expect.objectContaining({ 'content-type': 'application/json' }),
  ])
  expect(await readBuildRecord(at('out'))).toMatchObject({ moment: '2026-11-22T09:00:00.000Z', pages: { fi: 1, sv: 1 } })
})

test('a page that cannot be published ends the build with one sentence, and the tree that was there stays', async () => {
  await finishBuild(build())
  await writeFile(server('sv.html'), '<p>no style</p>')
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  await finishBuild(build())
  expect(exit).toHaveBeenCalledExactlyOnceWith(1)
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^The page \/sv cannot be published: .* \(Next 17\.0\.0; .*\)$/))
  expect(await readFile(at('out/site/sv.html'), 'utf8')).toContain('<p>Hei</p>')
})
