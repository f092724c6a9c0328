import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BuildError } from '#lib/build/build-error'
import { findSources, type NextBuild, publicFiles } from '#lib/build/outputs'

let distDir = ''
const file = (name: string) => path.join(distDir, 'server', name)
const html = (pathname: string) => ({ pathname, fallback: { filePath: file(`cache/x${pathname}.html`) } })
const rsc = (pathname: string) => ({ pathname: `${pathname}.rsc`, fallback: { filePath: file(`cache/x${pathname}.rsc`) } })
const notFound = () => ({ pathname: '/404', filePath: file('pages/404.html') })

/** The little of a build that the adapter looks at. */
function buildOf(prerenders: unknown, staticFiles: unknown = [notFound()]): NextBuild {
  // Only the fields in use: a whole build of Next has hundreds.
  return { nextVersion: '17.0.0', distDir, outputs: { prerenders, staticFiles } } as unknown as NextBuild
}

const refusal = (expected: string) =>
  new BuildError(`Next 17.0.0 made an output that this site does not know: expected ${expected}. (See lib/build/outputs.ts.)`)
const errorPages = () => [html('/fi/404'), html('/sv/404'), html('/fi/503'), html('/sv/503')]

beforeEach(async () => {
  distDir = await mkdtemp(path.join(os.tmpdir(), 'outputs-'))
  await mkdir(file('cache/x'), { recursive: true })
  await writeFile(file('cache/x/_not-found.html'), '')
})

afterEach(() => rm(distDir, { recursive: true }))

test('pages are told from error pages, from what React asks for, and from pages of Next itself', async () => {
  const { pages } = await findSources(buildOf([html('/fi'), rsc('/fi'), html('/_global-error'), ...errorPages(), { pathname: '/[locale]/404' }]))
  expect(pages).toEqual([{ address: '/fi', paths: [file('cache/x/fi.html')], type: undefined }])
})

test('the error pages are those of both languages, the one for neither with every copy of it, and the ones that say sorry', async () => {
  const { errors } = await findSources(buildOf([html('/fi'), ...errorPages()]))
  expect(errors.map(({ address, paths }) => [address, ...paths])).toEqual([
    ['fi', file('cache/x/fi/404.html')],
    ['sv', file('cache/x/sv/404.html')],
    ['both', file('pages/404.html'), file('cache/x/_not-found.html')],
    ['unavailable/fi', file('cache/x/fi/503.html')],
    ['unavailable/sv', file('cache/x/sv/503.html')],
  ])
})

test('route outputs and metadata files keep the type that Next gives them', async () => {
  await writeFile(file('cache/x/sitemap.xml.meta'), JSON.stringify({ headers: { 'content-type': 'application/xml' } }))
  const feed = { pathname: '/fi/feed.xml', fallback: { filePath: file('feed.body'), initialHeaders: { 'content-type': 'application/atom+xml' } } }
  const sitemap = { pathname: '/sitemap.xml', filePath: file('cache/x/sitemap.xml.body') }
  const script = { pathname: '/_next/static/chunks/a.js', filePath: path.join(distDir, 'static/chunks/a.js') }
  const { files } = await findSources(buildOf([html('/fi'), feed, ...errorPages()], [notFound(), sitemap, script]))
  expect(files).toEqual([
    { address: '/fi/feed.xml', paths: [file('feed.body')], type: 'application/atom+xml' },
    { address: '/sitemap.xml', paths: [file('cache/x/sitemap.xml.body')], type: 'application/xml' },
  ])
})

test.each([
  ['no HTML page', [], 'at least one prerendered HTML page'],
  ['no list of prerenders', undefined, 'the list outputs.prerenders'],
  ['a prerender without a path', [{ fallback: { filePath: 'a.html' } }], 'a pathname on every prerender'],
  ['no Swedish error page', [html('/fi'), html('/fi/404')], 'a prerendered page /sv/404'],
  ['no Finnish page to say sorry', [html('/fi'), html('/fi/404'), html('/sv/404')], 'a prerendered page /fi/503'],
])('%s stops the build', async (_, prerenders, expected) => {
  await expect(findSources(buildOf(prerenders))).rejects.toThrow(refusal(expected))
})

test('a build without the page for unknown addresses stops', async () => {
  const expected = `a static file /404 and a file _not-found.html below ${path.join(distDir, 'server')}`
  await expect(findSources(buildOf([html('/fi'), ...errorPages()], []))).rejects.toThrow(refusal(expected))
})

test('files of the public folder are found with those of its subfolders', async () => {
  await mkdir(path.join(distDir, 'public/.well-known'), { recursive: true })
  await writeFile(path.join(distDir, 'public/og-fi.png'), '')
  await writeFile(path.join(distDir, 'public/.well-known/security.txt'), '')
  const addresses = (await publicFiles(path.join(distDir, 'public'))).map(({ address }) => address)
  expect(addresses.sort()).toEqual(['/.well-known/security.txt', '/og-fi.png'])
})
