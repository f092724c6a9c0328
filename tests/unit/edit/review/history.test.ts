/** What has been published, and what one publication did. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { changeDifferences, commitDifferences } from '#lib/edit/review/change-diff'
import { fileAt } from '#lib/edit/review/differences'
import { findPublication, publications } from '#lib/edit/review/history'
import { startChange } from '#lib/edit/store/changes'
import { publishedContent } from '#lib/edit/store/copies'
import { removeFile, writeBytes, writeText } from '#lib/edit/store/files'
import { historyView } from '#lib/edit/views/history'
import { aino, bo, edit, editedSite, publishChange } from '#tests/support/edited-site'

test('the newest is first, also for one page, and other files are none of it', async () => {
  const { folder, repo, run } = await editedSite()
  const one = await startChange(repo, 'Nimi | muuttui', aino)
  edit(one, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  const commit = await publishChange(repo, one)
  writeFileSync(path.join(folder, 'README.md'), 'x\n')
  run('add', '--all')
  run('commit', '--quiet', '--message=Koodia')
  const all = await publications(repo)
  expect(all.map(({ title, author }) => [title, author])).toEqual([
    ['Nimi | muuttui', 'Aino Virtanen'],
    ['Alku', 'Ylläpito'],
  ])
  expect((await publications(repo, 'projects/handu')).map(({ title }) => title)).toEqual(['Alku'])
  expect(await publications(repo, undefined, 1)).toHaveLength(1)
  expect(await findPublication(repo, commit)).toEqual(all[0])
  expect(await findPublication(repo, run('rev-parse', 'HEAD'))).toBeUndefined()
})

test('what a publication did is told from the commit, page by page, whatever came after', async () => {
  const { repo } = await editedSite()
  const one = await startChange(repo, 'Monta', aino)
  edit(one, 'home/index.sv.md', 'Summary of Framsida', 'Ny sammanfattning')
  edit(one, 'projects/facts.yaml', 'type: section', 'type: section\norder: 2')
  writeText(one.content, 'uusi/facts.yaml', 'type: page\n')
  writeBytes(one.content, 'home/kuva.jpg', Buffer.from([1]))
  removeFile(one.content, 'projects/handu/facts.yaml')
  const before = await changeDifferences(one, 'sv')
  const commit = await publishChange(repo, one)
  const other = await startChange(repo, 'Sitten', bo)
  edit(other, 'home/index.sv.md', 'Ny sammanfattning', 'Något annat')
  await publishChange(repo, other, bo)
  const told = await commitDifferences(await publishedContent(repo), commit, 'sv')
  expect(told).toEqual(before)
  expect(told).toMatchObject([
    { key: 'home', title: 'Framsida', pictures: ['kuva.jpg'], texts: [{ locale: 'sv' }] },
    { key: 'projects', values: [{ path: 'order', before: '', after: '2' }] },
    { key: 'projects/handu', isGone: true, isNew: false },
    { key: 'uusi', title: 'uusi', isNew: true, isGone: false },
  ])
  expect(told[0]?.texts[0]?.fields).toMatchObject([{ field: 'summary' }])
})

test('a page of which only facts have changed has its title all the same', async () => {
  const { repo, run, folder } = await editedSite()
  writeFileSync(path.join(folder, 'content/home/facts.yaml'), 'type: home\nlinks: [hel]\n')
  run('commit', '--all', '--quiet', '--message=Tieto')
  const content = await publishedContent(repo)
  const [page] = await commitDifferences(content, run('rev-parse', 'HEAD'), 'sv')
  expect(page?.title).toBe('Framsida')
})

test('a file of a commit is its text; a picture, and what is not there, is none', async () => {
  const { repo, run } = await editedSite({ 'home/kuva.jpg': Buffer.from([1]) })
  const content = await publishedContent(repo)
  const commit = run('rev-parse', 'HEAD')
  expect(await fileAt(content, commit, 'home/facts.yaml')).toBe('type: home\n')
  expect(await fileAt(content, commit, 'home/kuva.jpg')).toBe('')
  expect(await fileAt(content, commit, 'ei/ole.md')).toBe('')
})

test('a moment is the clock in Helsinki, in the writer’s way', () => {
  const one = {
    commit: 'a',
    author: 'Aino',
    publisher: 'Aino',
    title: 'Sana',
    at: '2026-07-01T21:30:00Z',
  }
  const plain = (text = '') => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ')
  const [fi] = historyView([one], 'fi').lines
  const [sv] = historyView([one], 'sv', 'Hem').lines
  expect(plain(fi?.when)).toBe('2.7.2026 klo 0.30')
  expect(plain(sv?.when)).toMatch(/^2 juli 2026 (kl\. )?0?0[.:]30$/)
  expect(fi).toMatchObject({ title: 'Sana', by: 'Aino', href: '/history/a' })
  expect(historyView([{ ...one, publisher: 'Bo' }], 'sv').lines[0]?.by).toBe(
    'Aino, publicerades av Bo',
  )
  expect(historyView([], 'sv', 'Hem')).toEqual({ language: 'sv', title: 'Hem', lines: [] })
})
