/** A press room of many years: it builds, stays light, and leaves nothing out. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, codeBuilt, projectCopy, removeProject } from '#tests/builds/project'
import { pressFiles } from '#tests/support/releases'
import { siteFolderIn } from '#tests/support/site-folder'

const count = 240
const limit = 14_336

let project = ''

beforeAll(() => {
  project = codeBuilt(projectCopy())
  const content = siteFolderIn(`${project}-content`, pressFiles(count))
  expect(
    build(project, {
      CONTENT_DIR: content,
      SITE_NOW: '2026-11-22T12:00:00+02:00',
      SITE_URL: 'https://example.fi',
    }),
  ).toMatchObject({ status: 0 })
})

afterAll(() => {
  removeProject(project)
  removeProject(`${project}-content`)
})

function htmlOf(address: string): string {
  return readFileSync(`${project}/out/site${address}.html`, 'utf8')
}

test.each(['/fi/tiedotteet', '/sv/pressmeddelanden'])(
  'no page of %s is heavier than the limit',
  (section) => {
    const { gzipSizes }: { gzipSizes: Record<string, number> } = JSON.parse(
      readFileSync(`${project}/out/build.json`, 'utf8'),
    )
    const sizes = Object.entries(gzipSizes).filter(([address]) => address.startsWith(section))
    expect(sizes.length).toBeGreaterThan(count)
    expect(sizes.filter(([, size]) => size > limit)).toEqual([])
  },
)

test.each(['/fi/tiedotteet', '/sv/pressmeddelanden'])(
  'the index of %s shows the newest 50, and every release is on the page of its year',
  (section) => {
    const links = (html: string) =>
      [...html.matchAll(/<p class="release-title"><a href="([^"]+)"/g)].map(
        ([, address]) => address ?? '',
      )
    const index = htmlOf(section)
    const years = [
      ...new Set(
        [...index.matchAll(new RegExp(`href="(${section}/\\d{4})"`, 'g'))].map(
          ([, address]) => address ?? '',
        ),
      ),
    ]
    const parts = years.flatMap((year) => [
      year,
      ...[...htmlOf(year).matchAll(new RegExp(`href="(${year}/\\d+)"`, 'g'))].map(
        ([, part]) => part ?? '',
      ),
    ])
    const listed = parts.flatMap((part) => links(htmlOf(part)))
    expect(links(index)).toEqual(listed.slice(0, 50))
    expect([listed.length, new Set(listed).size]).toEqual([count, count])
    expect(parts.length).toBeGreaterThan(years.length)
  },
)

test.each(['fi', 'sv'])(
  'the feed of %s has the newest 50, and its archives have the others',
  (language) => {
    const folder = `${project}/out/site/${language}`
    const idsIn = (name: string) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/<entry[\s\S]*?<id>(.*?)<\/id>/g)].map(
        ([, id]) => id,
      )
    const documents = readdirSync(folder).filter((name) => /^feed.*\.xml$/.test(name))
    expect(idsIn('feed.xml')).toHaveLength(50)
    expect(new Set(documents.flatMap(idsIn)).size).toBe(count)
  },
)
