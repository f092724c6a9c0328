/** The addresses that a page once had, asked for as browsers and links do. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeBuilt, projectCopy, removeProject } from '#tests/builds/project'
import { ask } from '#tests/support/ask'
import { type RunningSite, startSite } from '#tests/support/running-site'
import { siteFolderIn } from '#tests/support/site-folder'

let project = ''
let site: RunningSite

beforeAll(async () => {
  project = codeBuilt(projectCopy())
  const CONTENT_DIR = siteFolderIn(`${project}-content`, {
    'projects/handu/facts.yaml': `type: project
aliases:
  - /tyollisyyden-kuntakokeilu
  - /fi/työnhakijat
  - /sv/arbetss%C3%B6kande.html
  - /Uutiset_2019/
  - /index.php?id=12
  - /?page_id=7
`,
  })
  site = await startSite({ CONTENT_DIR, SITE_NOW: '2026-11-22T12:00:00+02:00' }, project)
}, 300_000)

afterAll(async () => {
  await site.stop()
  removeProject(project)
  removeProject(`${project}-content`)
})

const [fi, sv] = ['/fi/hankkeet/handu', '/sv/projekt/handu']

test.each([
  ['/tyollisyyden-kuntakokeilu', fi],
  ['/Tyollisyyden-Kuntakokeilu/?utm=1', `${fi}?utm=1`],
  ['/fi/ty%C3%B6nhakijat', fi],
  ['/fi/ty%c3%b6nhakijat/', fi],
  ['/fi/tyo%CC%88nhakijat', fi],
  ['/sv/arbetss%C3%B6kande.html', sv],
  ['/uutiset_2019', fi],
  ['/index.php?id=12', fi],
  ['/?page_id=7', fi],
])('%s answers 301 and leads to %s', async (target, location) => {
  const { status, headers } = await ask(site.origin, target)
  expect([status, headers.location]).toEqual([301, location])
  expect((await ask(site.origin, location)).status).toBe(200)
})

test.each([
  ['/index.php?id=1', 404],
  ['/index.php', 404],
  ['/?page_id=8', 307],
  ['/arbetss%C3%B6kande.html', 404],
])('%s is another address, and answers %i', async (target, status) => {
  expect((await ask(site.origin, target)).status).toBe(status)
})
