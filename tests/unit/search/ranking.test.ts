/** Which page comes first, and what is shown of it. */
import { expect, test } from 'vitest'
import { openSearch } from '#tests/support/search'
import { textFile } from '#tests/support/site-folder'

/** Pages 'a' and 'b' below 'projects', each with its Finnish text and facts. */
function twoPages(
  a: { title: string; body?: string; facts?: string },
  b: { title: string; body?: string; facts?: string },
) {
  const files = Object.entries({ a, b }).flatMap(([name, { title, body = '', facts = '' }]) => [
    [`projects/${name}/index.fi.md`, textFile(title, body)],
    [`projects/${name}/index.sv.md`, textFile(`Sida ${name}`, body.replace(/\p{L}+/gu, 'ord'))],
    [`projects/${name}/facts.yaml`, `type: page\n${facts}`],
  ])
  return Object.fromEntries(files)
}

test('a page with the word in its title comes before one that mentions it', async () => {
  const { keys } = await openSearch(
    twoPages(
      { title: 'Muuta', body: 'Avustus, avustus ja avustus.' },
      { title: 'Avustus yhdistykselle' },
    ),
  )
  expect(keys('avustukset', 'fi')).toEqual(['projects/b', 'projects/a'])
})

test('the page whose name was typed comes first', async () => {
  const { keys } = await openSearch(
    twoPages({ title: 'Avustus, avustuksen haku ja avustukset' }, { title: 'Haku' }),
  )
  expect(keys('haku', 'fi')[0]).toBe('projects/b')
})

test('words that stand side by side in a title, as in the query, come before the same words apart', async () => {
  const { keys } = await openSearch(
    twoPages(
      { title: 'Avustus, josta kysyy moni yhdistys ja toinen' },
      { title: 'Moni ja toinen, josta kysyy yhdistyksen avustus' },
    ),
  )
  expect(keys('yhdistysten avustukset', 'fi')).toEqual(['projects/b', 'projects/a'])
})

test('at an equal match what goes on comes before what has ended', async () => {
  const { keys } = await openSearch(
    twoPages(
      { title: 'Avustus aa', facts: 'period: {end: 2020-01-01}\n' },
      { title: 'Avustus bb', facts: 'period: {end: 2030-01-01}\n' },
    ),
  )
  expect(keys('avustus', 'fi')).toEqual(['projects/b', 'projects/a'])
})

test('a page with all words of the query comes before one with some', async () => {
  const { keys } = await openSearch(
    twoPages(
      { title: 'Muuta', body: 'Avustus, avustus ja avustus.' },
      { title: 'Toista', body: 'Avustus on yhdistykselle.' },
    ),
  )
  expect(keys('avustus yhdistykselle', 'fi')[0]).toBe('projects/b')
})

test('facts are found: figures in both forms, places, dates', async () => {
  const facts = `figures:
  - {id: kunder, value: 49500, unit: people, label: {fi: Väkimäärä, sv: Antal}}
places:
  - {name: {fi: Ohjaamo, sv: Navigatorn}, street: {fi: Kampinkuja, sv: Kampgränden}, district: {fi: Kamppi, sv: Kampen}}
period: {start: 2021-03-01}
`
  const { keys } = await openSearch(twoPages({ title: 'Talo', facts }, { title: 'Katu' }))
  for (const query of [
    '49500',
    '49 500',
    'väkimäärästä',
    'Kampinkujalla',
    'Kampissa',
    '1.3.2021',
    '2021-03-01',
  ])
    expect([query, keys(query, 'fi')]).toEqual([query, ['projects/a']])
})

test('the passage shows the words of the query, marked', async () => {
  const body = `Alku on tässä. ${'Sana sanan perässä. '.repeat(20)}\n\nYhdistys sai **avustuksen** vuosittain.\n`
  const { searchPages } = await openSearch(twoPages({ title: 'Talo', body }, { title: 'Katu' }))
  const [result] = searchPages('avustus yhdistyksille', 'fi').results
  expect(result?.passage).toEqual([
    { text: 'Yhdistys', marked: true },
    { text: ' sai ', marked: false },
    { text: 'avustuksen', marked: true },
    { text: ' vuosittain.', marked: false },
  ])
  expect(result).toMatchObject({
    address: '/fi/hankkeet/a',
    title: 'Talo',
    summary: 'Summary of Talo.',
    section: 'Hankkeet',
  })
})

test('a long paragraph is cut around the word', async () => {
  const body = `${'Sana sanan perässä. '.repeat(20)}Tässä on avustus. ${'Sana sanan perässä. '.repeat(20)}`
  const { searchPages } = await openSearch(twoPages({ title: 'Talo', body }, { title: 'Katu' }))
  const text = (searchPages('avustus', 'fi').results[0]?.passage ?? [])
    .map((piece) => piece.text)
    .join('')
  expect(text).toMatch(/^… Tässä on avustus\. .* …$/)
  expect(text.length).toBeLessThan(250)
})

test('at most as many pages as asked for', async () => {
  const { searchPages } = await openSearch(
    twoPages({ title: 'Avustus talolle' }, { title: 'Avustus kadulle' }),
  )
  expect(searchPages('avustus', 'fi', { limit: 1 }).results).toHaveLength(1)
})
