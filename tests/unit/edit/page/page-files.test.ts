/** The files of a page, its pictures, and its preview. */
import { expect, test, vi } from 'vitest'
import { inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import { pictureOf } from '#lib/edit/page/pictures'
import { previewView } from '#lib/edit/page/preview'
import { removeFile, textOfVersion, writeBytes, writeText } from '#lib/edit/store/files'
import { changeOf, edit, textIn } from '#tests/support/edited-site'

test('a page has both texts and its facts, each with its version', async () => {
  const { content } = changeOf()
  const files = await readPageFiles(content, 'projects/handu')
  expect(files).toMatchObject({
    key: 'projects/handu',
    texts: {
      fi: { locale: 'fi', file: 'projects/handu/index.fi.md', form: { title: 'Hanke' } },
      sv: { locale: 'sv', form: { title: 'Projektet' } },
    },
    facts: { file: 'projects/handu/facts.yaml', text: 'type: project\n' },
    pictures: [],
  })
  expect(textOfVersion(content, files?.facts.version ?? '')).toBe('type: project\n')
})

test('a page that is in one language has an empty text in the other', async () => {
  const { content } = changeOf()
  removeFile(content, 'home/index.sv.md')
  const files = await readPageFiles(content, 'home')
  expect(files?.texts.sv).toMatchObject({ version: '', text: '', form: undefined })
})

test('a folder without facts is no page, and a name from outside is none either', async () => {
  const { content } = changeOf()
  writeText(content, 'uusi/index.fi.md', 'x')
  expect(await readPageFiles(content, 'uusi')).toBeUndefined()
  expect(await readPageFiles(content, 'ei-ole')).toBeUndefined()
  await expect(readPageFiles(content, '../content')).rejects.toThrow('No such name')
})

test('pictures are those of the folder, and are given by their type', async () => {
  const { content } = changeOf()
  for (const name of ['a.jpg', 'b.png', 'c.webp'])
    writeBytes(content, `home/${name}`, Buffer.from(name))
  expect((await readPageFiles(content, 'home'))?.pictures).toEqual(['a.jpg', 'b.png', 'c.webp'])
  expect(pictureOf(content, 'home/b.png')).toEqual({
    bytes: Buffer.from('b.png'),
    type: 'image/png',
  })
  expect(pictureOf(content, 'home/ei-ole.jpg')).toBeUndefined()
  expect(pictureOf(content, 'home/index.fi.md')).toBeUndefined()
  expect(() => pictureOf(content, '../../secret.jpg')).toThrow('No such name')
})

test('a preview is the page as it is written now, also while another page has a mistake', () => {
  vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00')
  const change = changeOf()
  edit(change, 'home/index.fi.md', 'title: Etusivu', 'title: Alkusivu')
  edit(change, 'projects/handu/facts.yaml', 'type: project', 'type: hanke')
  const inspected = inspectChange(change)
  expect(inspected.problems.map(({ file }) => file)).toContain('projects/handu/facts.yaml')
  expect(JSON.stringify(previewView(inspected, '/fi'))).toContain('Alkusivu')
  expect(previewView(inspected, '/fi/ei-ole')).toBeUndefined()
  expect(textIn(change, 'home/index.sv.md')).toContain('Framsida')
  vi.unstubAllEnvs()
})
