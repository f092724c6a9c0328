/** An address that was ever published answers for ever, and with the same page. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { addNewAddresses } from '#lib/content/addresses'
import { loadSite } from '#lib/content/load'
import { openSite } from '#lib/content/open'
import { formatProblems } from '#lib/problems/problems'
import { type Files, messagesOf, siteFolder, siteOf, textFile } from '#tests/support/site-folder'

vi.stubEnv('SITE_MESSAGES', 'en')

const list = `/fi home
/fi/hankkeet projects
/fi/hankkeet/handu projects/handu
/sv home
/sv/projekt projects
/sv/projekt/handu projects/handu
`
const listed = (changes: Files = {}): Files => ({ 'addresses.txt': list, ...changes })
const facts = 'projects/handu/facts.yaml'
const page = (key: string, slugs: [string, string], more = 'type: page\n'): Files => ({
  [`${key}/index.fi.md`]: textFile(`${key} fi`, '', `slug: ${slugs[0]}\n`),
  [`${key}/index.sv.md`]: textFile(`${key} sv`, '', `slug: ${slugs[1]}\n`),
  [`${key}/facts.yaml`]: more,
})
const without = (key: string): Files => ({
  [`${key}/index.fi.md`]: null,
  [`${key}/index.sv.md`]: null,
  [`${key}/facts.yaml`]: null,
})
const gone = 'gone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n'

test('a site whose addresses are all in the list and all answer is in order', () => {
  expect(messagesOf(listed())).toBe('')
})

test('a folder without the list asks nothing of addresses', () => {
  expect(messagesOf(page('new', ['uusi', 'ny']))).toBe('')
})

test('a slug that has changed needs an alias, and the line to paste keeps those of before', () => {
  const files = {
    'projects/handu/index.fi.md': textFile('Hanke', '', 'slug: uusi\n'),
    'projects/handu/index.sv.md': textFile('Projektet', '', 'slug: ny\n'),
  }
  const old = 'type: project\naliases: [/fi/vanhin]\n'
  const line = 'aliases: [/fi/vanhin, /fi/hankkeet/handu, /sv/projekt/handu]'
  expect(messagesOf(listed({ ...files, [facts]: old }))).toBe(
    ['/fi/hankkeet/handu', '/sv/projekt/handu']
      .map(
        (address) =>
          `${facts}:2:10 The address ${address} has been published and no longer answers. Let it lead to the new address: write in ${facts} the line ${line}`,
      )
      .join('\n'),
  )
  const mended = messagesOf(listed({ ...files, [facts]: `type: project\n${line}\n` }))
  expect(mended).toBe(
    `${facts}:1:1 New addresses are not in addresses.txt yet: /fi/hankkeet/uusi, /sv/projekt/ny. Run npm run content:addresses, and keep the changed file with your change.`,
  )
})

test('the slug of a section takes the addresses of the pages below it with it', () => {
  const found = messagesOf(
    listed({ 'projects/index.fi.md': textFile('Hankkeet', '', 'slug: uudet\n') }),
  )
  expect(found).toContain('write in projects/facts.yaml the line aliases: [/fi/hankkeet]')
  expect(found).toContain(`write in ${facts} the line aliases: [/fi/hankkeet/handu]`)
})

test('two pages that change addresses with each other are two errors', () => {
  const swapped = {
    ...page('a', ['b', 'sv-a']),
    ...page('b', ['a', 'sv-b']),
    'addresses.txt': `${list}/fi/a a\n/fi/b b\n/sv/sv-a a\n/sv/sv-b b\n`,
  }
  expect(messagesOf(swapped)).toBe(
    `a/index.fi.md:5:7 The address /fi/b has been published as the page “b”, and now the page “a” has it. Give this page another “slug”, and the page “b” its own one back.
b/index.fi.md:5:7 The address /fi/a has been published as the page “a”, and now the page “b” has it. Give this page another “slug”, and the page “a” its own one back.`,
  )
})

test('a folder with another name: where its addresses stay the line is mended, else they become aliases', () => {
  const stays = { 'addresses.txt': `${list}/fi/a old\n`, ...page('new', ['a', 'b']) }
  expect(messagesOf(stays)).toBe(
    'new/index.fi.md:5:7 The address /fi/a has been published as the page “old”, and now the page “new” has it. If this is another page, give it another “slug”. If only the folder was renamed, write on the line addresses.txt:7: /fi/a new',
  )
  const changes = listed({ ...without('projects/handu'), ...page('handu', ['handu', 'handu']) })
  expect(messagesOf(changes).split('\n')[0]).toBe(
    'addresses.txt:3:1 The address /fi/hankkeet/handu has been published and no longer answers: the folder projects/handu is gone. If the page was removed, bring its folder back and retire the page with “gone”. If the page has another folder now, write in handu/facts.yaml the line aliases: [/fi/hankkeet/handu, /sv/projekt/handu]',
  )
  const line = 'type: page\naliases: [/fi/hankkeet/handu, /sv/projekt/handu]\n'
  expect(messagesOf({ ...changes, 'handu/facts.yaml': line })).toContain('New addresses are not')
})

test('a folder that is taken away is an error, and a page that is retired is not', () => {
  expect(messagesOf(listed(without('projects/handu')))).toContain(
    'write in the facts.yaml of that folder the line aliases: [/fi/hankkeet/handu, /sv/projekt/handu]',
  )
  expect(messagesOf(listed({ [facts]: `type: project\n${gone}` }))).toBe('')
})

test('the stand-in of a page in one language keeps its address when the text comes', () => {
  const translated = listed({
    'projects/handu/index.sv.md': textFile('Projektet', '', 'slug: projektet\n'),
  })
  expect(messagesOf(translated)).toBe(
    `${facts}:1:1 The address /sv/projekt/handu has been published and no longer answers. Let it lead to the new address: write in ${facts} the line aliases: [/sv/projekt/handu]`,
  )
})

test.each([
  ['a draft', { 'projects/index.sv.md': textFile('Projekt', '', 'slug: projekt\ndraft: true\n') }],
  [
    'an embargo',
    { 'projects/facts.yaml': 'type: section\npublishAt: 2090-01-01T09:00:00+02:00\n' },
  ],
])('%s takes no published page away, in a preview neither', (_, files) => {
  const field = _ === 'a draft' ? 'draft' : 'publishAt'
  const messages = messagesOf(listed(files)).split('\n')
  expect(messages).toHaveLength(4)
  expect(messages[3]).toMatch(
    new RegExp(
      `^projects/.* The address /sv/projekt/handu has been .*Take the line “${field}” away`,
    ),
  )
  expect(() => siteOf(listed(files), { preview: true })).toThrow('/sv/projekt/handu')
})

test('a section cannot be retired with pages below it', () => {
  expect(messagesOf(listed({ 'projects/facts.yaml': `type: section\n${gone}` }))).toContain(
    `${facts}:1:7 The page above, projects, is retired.`,
  )
})

test.each([
  ['a retired', { 'home/facts.yaml': `type: home\n${gone}` }, 'Remove the field gone.'],
  [
    'a draft',
    { 'home/index.fi.md': textFile('E', '', 'draft: true\n') },
    'Remove the field draft.',
  ],
  ['a second', { [facts]: 'type: home\n' }, 'There is one front page: the folder home.'],
])('%s front page is an error', (_, files, message) => {
  expect(messagesOf(files)).toContain(message)
  expect(messagesOf(listed(files))).toContain(message)
})

test('what cannot be read is not told as dead as well', () => {
  const only = (files: Files) => messagesOf(listed(files)).split('\n')
  expect(only({ 'projects/facts.yaml': 'type: [\n' }).join()).not.toContain('no longer answers')
  expect(only({ 'home/facts.yaml': null }).join()).not.toContain('no longer answers')
  expect(only(without('home')).join()).not.toContain('no longer answers')
})

const release = (facts: string) => ({
  ...page('press', ['tiedotteet', 'press'], 'type: section\n'),
  ...page('press/new', ['uusi', 'ny'], `type: press-release\npublished: 2090-01-02\n${facts}`),
  'addresses.txt': `${list}/fi/tiedotteet press\n/sv/press press\n`,
})

test('a page that comes out by itself stops no build: it is a warning from then on', () => {
  const files = release('publishAt: 2090-01-02T09:00:00+02:00\n')
  expect(messagesOf(files)).toBe('')
  expect(siteOf(files).warnings.filter(({ id }) => id === 'addressMissing')).toEqual([])
  const { warnings } = siteOf(files, { moment: new Date('2090-01-02T07:00:00Z') })
  const lines = formatProblems(warnings.filter(({ id }) => id === 'addressMissing'))
  expect(lines).toContain('addresses.txt yet: /fi/tiedotteet/uusi, /sv/press/ny.')
  expect(lines).toContain('addresses.txt yet: /fi/tiedotteet/2090, /sv/press/2090.')
})

test('the list of a year that has no releases any more leads to all of them', () => {
  const { 'addresses.txt': before, ...files } = release('')
  const list = `${before}/fi/tiedotteet/2020 press/2020\n`
  expect(messagesOf({ ...files, 'addresses.txt': list })).toContain(
    'The address /fi/tiedotteet/2020 has been published and no longer answers. Let it lead to the new address: write in press/facts.yaml the line aliases: [/fi/tiedotteet/2020]',
  )
})

test('an alias in the list stays', () => {
  const alias = { 'addresses.txt': `${list}/vanha.html?id=1 projects/handu\n` }
  expect(messagesOf(alias)).toContain('The address /vanha.html?id=1 has been published')
  expect(messagesOf({ ...alias, [facts]: "type: project\naliases: ['/vanha.html?id=1']\n" })).toBe(
    '',
  )
})

test('a line that is no address with a key is an error in its place', () => {
  expect(messagesOf({ 'addresses.txt': `# x\n\n${list}osoite\n` })).toBe(
    'addresses.txt:9:1 This line cannot be read: “osoite”. Write an address, a space and the key of its page, for example: /fi/hankkeet projects',
  )
})

const input = (folder: string) => ({
  folder,
  moment: new Date('2026-11-22T10:00:00Z'),
  preview: false,
})

test('the command makes the list, adds to it, sorted, and takes nothing away', async () => {
  const folder = siteFolder({ [facts]: 'type: project\naliases: [/fi/Vanha/]\n' })
  vi.stubEnv('CONTENT_DIR', folder)
  const file = path.join(folder, 'addresses.txt')
  expect(await addNewAddresses(input(folder))).toHaveLength(7)
  const first = readFileSync(file, 'utf8')
  expect(first).toMatch(/^# .+\n# .+\n\/fi home\n/)
  expect(first).toContain('\n/fi/vanha projects/handu\n')
  expect(await addNewAddresses(input(folder))).toEqual([])
  expect(readFileSync(file, 'utf8')).toBe(first)
  writeFileSync(path.join(folder, facts), 'type: project\naliases: [/fi/vanha, /fi/a]\n')
  expect(await addNewAddresses(input(folder))).toEqual(['/fi/a projects/handu'])
  expect(readFileSync(file, 'utf8')).toBe(
    first.replace('/fi home\n', '/fi home\n/fi/a projects/handu\n'),
  )
  expect(() => loadSite(input(folder))).not.toThrow()
})

test('the command writes nothing while an address is dead', async () => {
  const folder = siteFolder(listed())
  vi.stubEnv('CONTENT_DIR', folder)
  rmSync(path.join(folder, 'projects/handu'), { recursive: true })
  await expect(addNewAddresses(input(folder))).rejects.toThrow('no longer answers')
  expect(readFileSync(path.join(folder, 'addresses.txt'), 'utf8')).toBe(list)
})

/** A content folder in a repository of its own; `commit` keeps what stands in the list. */
function repository() {
  const folder = siteFolder(listed())
  const git = (...values: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.fi', ...values], {
      cwd: folder,
    })
  git('init', '--quiet')
  const file = path.join(folder, 'addresses.txt')
  const commit = () => {
    git('add', '--all', '.')
    git('commit', '--quiet', '--message', 'a')
  }
  commit()
  const input = { folder, moment: new Date('2026-11-22T12:00:00+02:00'), preview: false }
  const said = () =>
    openSite(input).then(
      () => '',
      ({ problems }) => formatProblems(problems).replaceAll(`${folder}/`, ''),
    )
  return { file, commit, said, add: () => addNewAddresses(input) }
}

test('a line that is taken out is missed, committed or not, and the command puts it back', async () => {
  const { file, commit, said, add } = repository()
  writeFileSync(file, list.replace('/sv/projekt projects\n', '').replace('/fi home\n', ''))
  const message =
    'addresses.txt:1:1 Lines have been taken out of addresses.txt: /fi home, /sv/projekt projects. A published address must always answer. Run npm run content:addresses, which puts them back.'
  expect(await said()).toContain(message)
  commit()
  expect(await said()).toContain(message)
  await add()
  expect(readFileSync(file, 'utf8')).toContain('/fi home\n')
  expect(await said()).toBe('')
})

test('a list that is gone as a whole is missed until its removal is committed', async () => {
  const { file, commit, said } = repository()
  rmSync(file)
  expect(await said()).toContain('taken out of addresses.txt: /fi home, /fi/hankkeet projects, ')
  commit()
  writeFileSync(file, '/fi home\n')
  commit()
  expect(await said()).not.toContain('have been taken out')
})

test('a line whose page has another folder now is still there', async () => {
  const { file, said } = repository()
  writeFileSync(file, list.replace('handu projects/handu', 'handu  projects/handu'))
  expect(await said()).toBe('')
})
