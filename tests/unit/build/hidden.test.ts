/** Whatever is changed in drafts and pages under embargo, everything that is published stays as it was. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { willChange } from '#lib/build/next-change'
import type { Site } from '#lib/content/pages'
import { withPressYears } from '#lib/content/press-years'
import { machineFiles } from '#lib/data/machine-files'
import { pageFiles } from '#lib/data/page-files'
import { viewsOf } from '#lib/views/view'
import { picture } from '#tests/support/pictures'
import { type Files, siteOf, textFile } from '#tests/support/site-folder'

const moment = new Date('2026-11-22T12:00:00+02:00')
const letters = fc.stringMatching(/^[a-z]{3,8}$/)

/** A page that is not published, as it may be at a moment of its making. */
const hiddenPage = fc.record({
  place: fc.constantFrom('press/', 'projects/handu/', ''),
  word: letters,
  slug: letters,
  held: fc.constantFrom('draft', '2026-12-01T09:00:00+02:00', '2031-01-01T00:00:00+02:00'),
  contact: fc.boolean(),
  picture: fc.boolean(),
  alias: fc.option(letters),
  ended: fc.boolean(),
})

type HiddenPage = typeof hiddenPage extends fc.Arbitrary<infer Value> ? Value : never

const visible: Files = {
  'press/index.fi.md': textFile('Tiedotteet', '', 'slug: tiedotteet\n'),
  'press/index.sv.md': textFile('Pressmeddelanden', '', 'slug: pressmeddelanden\n'),
  'press/one/index.fi.md': textFile('Uutinen', '\n## Osa\n\nTeksti.\n'),
  'press/one/index.sv.md': textFile('Nyheten', '\n## Del\n\nText.\n'),
  'press/one/facts.yaml': 'type: press-release\npublished: 2020-11-23\n',
  'contacts.yaml':
    "- {id: desk, name: Aino A, role: {fi: neuvoja, sv: rådgivare}, unit: {fi: Yksikkö, sv: Enhet}, email: a@hel.fi, phone: '040', until: 2027-01-01}\n",
}

function filesOf(pages: HiddenPage[]): Files {
  const keys = pages.map(({ place }, index) => `${place}hidden-${index}`)
  const [first] = keys
  return {
    ...visible,
    ...Object.assign({}, ...pages.map((page, index) => filesOfPage(keys[index] ?? '', page))),
    // A published page may know what comes after it.
    'press/facts.yaml': `type: section\n${first ? `related: [projects, ${keys.join(', ')}]\n` : 'related: [projects]\n'}`,
    'projects/handu/facts.yaml': `type: project\nperiod: {start: '2019', end: '2020'${first ? `, continuedBy: ${first}` : ''}}\n`,
  }
}

function filesOfPage(key: string, page: HiddenPage): Files {
  const draft = page.held === 'draft'
  const text = (language: string) =>
    textFile(
      `${language} ${page.word} ${key.replaceAll(/[^a-z]/g, '')}${key.at(-1)?.replace(/\d/, (digit) => 'abc'.charAt(Number(digit)))}`,
      `\n## ${language}\n\n${language} ${page.word} [${language}](projects)\n`,
      `slug: ${page.slug}-${key.at(-1)}\n${draft ? 'draft: true\n' : ''}`,
    )
  const facts = [
    'type: page',
    ...(draft ? [] : [`publishAt: ${page.held}`]),
    ...(page.contact ? ['contacts: [desk]'] : []),
    ...(page.ended ? ["period: {start: '2020', end: 2026-12-24}"] : []),
    ...(page.alias ? [`aliases: [/fi/vanha-${page.alias}-${key.at(-1)}]`] : []),
  ]
  return {
    [`${key}/index.fi.md`]: text('Sivu'),
    [`${key}/index.sv.md`]: text('Sida'),
    [`${key}/facts.yaml`]: `${facts.join('\n')}\n`,
    ...(page.picture && { [`${key}/kuva.jpg`]: picture('jpg') }),
  }
}

/** Everything that any reader may be sent, and by what it is known. */
function published(site: Site): string {
  const settings = { moment, origin: 'https://example.fi', preview: false }
  const edition = { site, ...settings }
  return JSON.stringify({
    views: viewsOf(site, settings),
    files: machineFiles(edition).map(({ address, body, type }) => [address, type, body]),
    pictures: pageFiles(edition),
    aliases: site.aliases,
    willChange: willChange(site, moment),
  })
}

test('no change of drafts and embargoed pages changes a published byte', () => {
  const without = published(withPressYears(siteOf(filesOf([]))))
  fc.assert(
    fc.property(fc.array(hiddenPage, { minLength: 1, maxLength: 3 }), (pages) => {
      expect(published(withPressYears(siteOf(filesOf(pages))))).toBe(without)
    }),
    { numRuns: 25 },
  )
}, 60_000)
