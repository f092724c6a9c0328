/** What an answer says of itself: near, mended, from the facts, on which page. */
import { expect, test } from 'vitest'
import { readQuery } from '#lib/search/query'
import { askedIn } from '#lib/search/tokens'
import { openSearch } from '#tests/support/search'
import { textFile } from '#tests/support/site-folder'

/** The small site with this Finnish text in 'projects/handu'. */
function withText(text: string, facts = '') {
  return {
    'projects/handu/index.fi.md': textFile('Xyz', text),
    'projects/handu/index.sv.md': textFile('Zyx', 'Wkz.'),
    ...(facts ? { 'projects/handu/facts.yaml': facts } : {}),
  }
}

test('what the pages have is found, not near', async () => {
  const { searchPages } = await openSearch(withText('Työttömyys väheni.'))
  expect(searchPages('työttömyys', 'fi')).toMatchObject({ count: 1, isNear: false })
})

test('a compound of which the pages have only a half is near', async () => {
  const { searchPages } = await openSearch(withText('Paikka muuttui.'))
  expect(searchPages('pysäköintipaikka', 'fi')).toMatchObject({ count: 1, isNear: true })
})

test('a word of the query that no page has makes the answer near', async () => {
  const { searchPages } = await openSearch(withText('Hakemus tehtiin.'))
  expect(searchPages('passin hakemus', 'fi')).toMatchObject({ count: 1, isNear: true })
})

test('a typing error is mended and told of; refused, it finds nothing', async () => {
  const { searchPages } = await openSearch(withText('Työttömyys väheni.'))
  expect(searchPages('työttömmyys', 'fi')).toMatchObject({ count: 1, mended: 'työttömyys' })
  expect(searchPages('työttömmyys', 'fi', { isExact: true })).toMatchObject({ count: 0 })
})

test('nothing is mended in what is right, without its dots or in other forms', async () => {
  const { searchPages } = await openSearch(withText('Työttömyys väheni.'))
  for (const query of ['työttömyyden', 'tyottomyys', 'TYÖTTÖMYYS', 'työt\u00adtömyys'])
    expect(searchPages(query, 'fi'), query).toEqual(
      expect.objectContaining({ count: 1, isNear: false }),
    )
  expect(searchPages('tyottomyys', 'fi').mended).toBe(undefined)
})

test('capitals, soft hyphens, zero width and decomposed letters change nothing', async () => {
  const { searchPages } = await openSearch(withText('Työttömyys väheni.'))
  const plain = searchPages('työttömyys', 'fi')
  for (const query of [
    'TYÖTTÖMYYS',
    'työt\u00adtömyys',
    'työt\u200btömyys',
    'tyo\u0308tto\u0308myys',
  ])
    expect(searchPages(query, 'fi')).toEqual(plain)
})

test('the number of a house or of a telephone is no match by itself', () => {
  expect(askedIn('Mannerheimintie 11')).toEqual(['mannerheimintie'])
  expect(askedIn('Bangårdsvägen 4 B')).toEqual(['bangårdsvägen'])
  expect(askedIn('+358 9 310 1641')).toEqual(askedIn('09 310 1641'))
  expect(askedIn('09 310 1641')).toEqual(['093101641'])
  expect(askedIn('49 500 asiakasta')).toEqual(['49500', 'asiakasta'])
})

test('a hit in the facts alone shows them', async () => {
  const facts =
    'type: project\nfigures:\n  - {id: a, value: 49500, unit: people, show: true, label: {fi: Asiakkaita, sv: Kunder}}\n'
  const { searchPages } = await openSearch(withText('Xyz.', facts))
  const [result] = searchPages('49500', 'fi').results
  expect(result?.passage.map(({ text }) => text).join('')).toContain('Asiakkaita 49')
  expect(result?.passage.some(({ marked }) => marked)).toBe(true)
})

test('number words and digits are the same', async () => {
  const facts =
    'type: project\nfigures:\n  - {id: a, value: 30, unit: people, show: true, label: {fi: Asiakkaita, sv: Kunder}}\n'
  const { keys } = await openSearch(withText('Xyz.', facts))
  expect([keys('kolmekymmentä', 'fi'), keys('trettio', 'sv')]).toEqual([
    ['projects/handu'],
    ['projects/handu'],
  ])
})

test('English words are heard in any form, and a synonym with an error too', async () => {
  const { keys } = await openSearch({
    ...withText('Nuoret saivat apua.'),
    'synonyms.yaml':
      '- {language: en, words: [young people, youth], means: {fi: nuoret, sv: unga}}\n- {language: fi, words: [nuoriso], means: nuoret}\n',
  })
  for (const query of ['youth', 'young people', 'nuorisso', 'nuorisolle'])
    expect([query, keys(query, 'fi')]).toEqual([query, ['projects/handu']])
})

test('a longer saying is not also its last word', async () => {
  const { keys } = await openSearch({
    ...withText('Työnantaja sai apua.'),
    'projects/index.fi.md': textFile('Hankkeet', 'Henkilökunta.', 'slug: hankkeet\n'),
    'projects/index.sv.md': textFile('Projekt', 'Xyz.', 'slug: projekt\n'),
    'synonyms.yaml':
      '- {language: fi, words: [etsin väkeä], means: työnantaja}\n- {language: fi, words: [väki], means: henkilökunta}\n',
  })
  expect(keys('etsin väkeä', 'fi')).toEqual(['projects/handu'])
})

test('the year and the kind of a release are its name', async () => {
  const { keys } = await openSearch({
    'press/index.fi.md': textFile('Tiedotteet', 'Xyz.', 'slug: tiedotteet\n'),
    'press/index.sv.md': textFile('Pressmeddelanden', 'Xyz.', 'slug: pressmeddelanden\n'),
    'press/facts.yaml': 'type: section\n',
    'press/new/index.fi.md': textFile('Uusi tapa', 'Xyz.'),
    'press/new/index.sv.md': textFile('Nytt sätt', 'Xyz.'),
    'press/new/facts.yaml': 'type: press-release\npublished: "2019"\n',
  })
  expect([keys('tiedote 2019', 'fi')[0], keys('pressmeddelandet 2019', 'sv')[0]]).toEqual([
    'press/new',
    'press/new',
  ])
})

test('a page of the results is asked for by its number', () => {
  expect(readQuery({ q: 'tuki', page: '3', exact: '1' })).toEqual({
    query: 'tuki',
    cut: false,
    isExact: true,
    page: 3,
  })
  for (const page of ['0', '-1', 'a', '1e9', '', '99999999'])
    expect(readQuery({ q: 'tuki', page }).page, page).toBe(1)
})

test('results come ten at a time', async () => {
  const { searchPages } = await openSearch(withText('Avustus.'))
  const whole = searchPages('avustus', 'fi', { limit: 100 })
  expect(searchPages('avustus', 'fi', { start: 1 }).results).toEqual(whole.results.slice(1, 11))
})
