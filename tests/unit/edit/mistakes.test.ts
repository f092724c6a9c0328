/** Every kind of mistake that has been met is typed into the editor: it is marked at its place, and nothing is published while it is there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { sharedSpec } from '#lib/edit/facts/shared-specs'
import { groups } from '#lib/edit/facts/specs'
import { type Finding, findingsIn, inspectChange } from '#lib/edit/page/findings'
import { type TextForm, withForm } from '#lib/edit/page/text-file'
import type { Change } from '#lib/edit/store/changes'
import { aino, formOf, textIn } from '#tests/support/edited-site'
import { type Files, siteFolderIn, textFile } from '#tests/support/site-folder'

const key = 'projects/handu'

const facts = `type: project
period:
  start: 2017-11-01
  end: 2019-10-31
figures:
  - id: days
    value: 20
    unit: days
    label: {fi: Päivät, sv: Dagar}
  - id: money
    value: 49500
    unit: euros
    label: {fi: Raha, sv: Pengar}
  - id: length
    value: 12
    unit: months
    label: {fi: Kesto, sv: Längd}
corrections:
  - {date: 2026-01-02, kind: update, text: {fi: Sivua on muutettu., sv: Sidan har ändrats.}}
related: [home]
`

const site: Files = {
  [`${key}/index.fi.md`]: textFile('Hanke', '\nTeksti.\n', 'slug: hanke\n'),
  [`${key}/index.sv.md`]: textFile('Projektet', '\nText.\n', 'slug: projektet\n'),
  [`${key}/facts.yaml`]: facts,
  'contacts.yaml': `- id: aino
  name: Aino Virtanen
  unit: {fi: Neuvonta, sv: Rådgivning}
  phone: '09 310 1641'
`,
  'links.yaml': `- id: kela
  url: https://www.kela.fi
  languages: [fi, sv]
  title: {fi: Kela, sv: FPA}
`,
  'terms.yaml': '- {fi: Kamppi, sv: Kampen}\n- {fi: Kallio, sv: Berghäll}\n',
  'phrases.yaml': '[]\n',
  'addresses.txt': '/fi/hankkeet/hanke projects/handu\n/sv/projekt/projektet projects/handu\n',
}

interface Typed {
  fi?: Partial<TextForm>
  sv?: Partial<TextForm>
  /** Fields of the facts, and of a shared list, by their names. */
  facts?: Record<string, string>
  list?: ['contacts' | 'links' | 'terms', Record<string, string>]
}

const both = (fi: string, sv: string): Typed => ({ fi: { body: fi }, sv: { body: sv } })
const fi = (body: string): Typed => both(body, 'Text.')
const title = (text: string): Typed => ({ fi: { title: text } })
const figures = (name: string, value: string): Typed => ({ facts: { [`figures.${name}`]: value } })

let change: Change

beforeAll(() => {
  const home = mkdtempSync(path.join(tmpdir(), 'mistakes-'))
  const content = path.join(home, 'changes', 'one', 'content')
  mkdirSync(content, { recursive: true })
  siteFolderIn(content, site)
  change = { id: 'one', title: 'Muutos', author: aino, content, base: '' }
})

afterAll(() =>
  rmSync(path.join(change.content, '..', '..', '..'), { recursive: true, force: true }),
)

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-25T12:00:00+02:00'))

/** What is found when something is typed. */
function findings({ facts: given, list, ...texts }: Typed): Finding[] {
  const write = (file: string, text: string) => writeFileSync(path.join(change.content, file), text)
  for (const [file, text] of Object.entries(site)) write(file, String(text))
  for (const locale of ['fi', 'sv'] as const) {
    const file = `${key}/index.${locale}.md`
    write(file, withForm(textIn(change, file), texts[locale] ?? {}))
  }
  const named = (prefix: string, fields: Record<string, string>) =>
    givenBy(
      formOf(Object.fromEntries(Object.entries(fields).map(([k, v]) => [`${prefix}.${k}`, v]))),
    )
  if (given) write(`${key}/facts.yaml`, withGiven(facts, groups, named('facts', given), 'facts'))
  if (list) {
    const [name, fields] = list
    const prefix = `shared-${name}`
    const text = textIn(change, `${name}.yaml`)
    write(`${name}.yaml`, withGiven(text, [sharedSpec(name)], named(prefix, fields), prefix))
  }
  return findingsIn(change.content, inspectChange(change), 'fi')
}

test('without a mistake nothing is found', () => {
  expect(findings({}).filter(({ severity }) => severity !== 'warning')).toEqual([])
})

/** The kind, what is typed, the id of the finding, and its place. */
const mistakes: [string, Typed, string, string][] = [
  ['A1 an empty side', both('Teksti.', ''), 'shapeDiffers', 'sv.body 1'],
  ['A1 headings alone', both('## Otsikko\n\nTeksti.', '## Rubrik\n'), 'shapeDiffers', 'sv.body 1'],
  [
    'A1 one paragraph for three',
    both('Yksi.\n\nKaksi.\n\nKolme.', 'Ett, två, tre.'),
    'shapeDiffers',
    'sv.body 1',
  ],
  [
    'A1 the other language',
    both(
      'Palvelu on avoinna kaikille, jotka asuvat täällä.',
      'Palvelu on avoinna kaikille, jotka asuvat siellä.',
    ),
    'blockLanguage',
    'sv.body 1',
  ],
  [
    'A2 number words',
    both('Tiedot säilytetään viisi vuotta.', 'Uppgifterna sparas i tio år.'),
    'factsDiffer',
    'fi.body 1 viisi',
  ],
  ['A2 ordinals', both('Kolmas kerta.', 'Fjärde gången.'), 'factsDiffer', 'fi.body 1 Kolmas'],
  ['A2 fractions', both('Kolmasosa tuli.', 'Hälften kom.'), 'factsDiffer', 'fi.body 1 Kolmasosa'],
  [
    'A2 months',
    both('Se alkoi elokuussa.', 'Det började i september.'),
    'factsDiffer',
    'fi.body 1 elokuussa',
  ],
  [
    'A2 weekdays',
    both('Avoinna maanantaina.', 'Öppet på tisdag.'),
    'factsDiffer',
    'fi.body 1 maanantaina',
  ],
  ['A2 signs', both('Kesto on ½ vuotta.', 'Tiden är ett år.'), 'factsDiffer', 'fi.body 1 ½'],
  [
    'A3 exchanged figures',
    both('Tuki kestää 20 päivää ja on 49 500 euroa.', 'Stödet räcker 49 500 dagar och är 20 euro.'),
    'figureSays',
    'sv.body 1 49 500 dagar',
  ],
  [
    'A3 units',
    both('Se kestää 12 kuukautta.', 'Det varar i 12 år.'),
    'figureSays',
    'sv.body 1 12 år',
  ],
  [
    'A3 units against the facts',
    both('Se kestää 12 vuotta.', 'Det varar i 12 år.'),
    'figureSays',
    'fi.body 1 12 vuotta',
  ],
  ['A3 bounds', both('Enintään 20 päivää.', 'Minst 20 dagar.'), 'boundsDiffer', 'sv.body 1'],
  ['A3 about', both('Noin kolme vuotta.', 'Över fyra år.'), 'factsDiffer', 'fi.body 1 kolme'],
  ['A4 code', both('Koodi on `20`.', 'Koden är `21`.'), 'factsDiffer', 'fi.body 1 20'],
  [
    'A4 the start of a list',
    both('3. Yksi\n4. Kaksi', '5. Ett\n6. Två'),
    'shapeDiffers',
    'sv.body 1',
  ],
  ['A4 a label', figures('0.label.fi', 'Päivät 20'), 'factsDiffer', 'facts.figures.0.label.fi'],
  [
    'A4 a shared list',
    { list: ['contacts', { '0.unit.fi': 'Neuvonta 3' }] },
    'factsDiffer',
    'shared.0.unit.fi',
  ],
  [
    'A5 a figure of the facts',
    {
      ...both('Raha on 49 500 euroa.', 'Pengarna är 49 500 euro.'),
      facts: { 'figures.1.value': '47800' },
    },
    'unknownFact',
    'fi.body 1 49 500',
  ],
  [
    'A6 an end before its start',
    both('Se kesti 1.11.2017–31.10.2017.', 'Det varade 1 november 2017–31 oktober 2017.'),
    'unknownFact',
    'fi.body 1 31.10.2017',
  ],
  [
    'A7 a sentence in one language',
    fi('Teksti. Palvelu on maksullinen.'),
    'oneChanged',
    'sv.body 1',
  ],
  [
    'A7 a place',
    both('Palvelu on Kampissa Kamppi.', 'Tjänsten finns i Berghäll.'),
    'termMissing',
    'fi.body 1',
  ],
  [
    'A7 links exchanged',
    both('[A](home) ja [B](projects).', '[A](projects) och [B](home).'),
    'shapeDiffers',
    'sv.body 1',
  ],
  ['A7 emphasis', both('**Yksi** kaksi.', 'Ett två.'), 'shapeDiffers', 'sv.body 1'],
  [
    'A8 a heading with a day',
    both('## 2. maaliskuuta 2021', '## mars 2021'),
    'unknownFact',
    'fi.body 1 2. maaliskuuta 2021',
  ],
  [
    'A8 a date that becomes a list',
    both('15. tammikuuta 2021 alkoi.', 'Den 15 januari 2021 började.'),
    'dateInList',
    'fi.body 1 15. tammikuuta',
  ],
  [
    'A8 months',
    both('Syys–lokakuussa 2021.', 'Augusti–oktober 2021.'),
    'unknownFact',
    'fi.body 1 Syys–lokakuussa 2021',
  ],
  ['A8 a unit written together', fi('Se maksaa 51e.'), 'unknownFact', 'fi.body 1 51e'],
  ['B a heading', fi('##\u00a0Otsikko'), 'rawMarkup', 'fi.body 1 ##\u00a0Otsikko'],
  [
    'B a link in two pieces',
    fi('[Hel] (https://www.hel.fi)'),
    'rawMarkup',
    'fi.body 1 [Hel] (https://www.hel.fi)',
  ],
  [
    'B an address with a space',
    fi('[Hel](https://x y)'),
    'rawMarkup',
    'fi.body 1 [Hel](https://x y)',
  ],
  ['B a bare address', fi('Katso https://www.hel.fi'), 'rawMarkup', 'fi.body 1 https://www.hel.fi'],
  ['B a bullet of Word', fi('• Kohta'), 'rawMarkup', 'fi.body 1 • Kohta'],
  ['B loose stars', fi('** lihava ** sana'), 'rawMarkup', 'fi.body 1 ** lihava **'],
  [
    'B quotation marks in stars',
    fi('Se on **”tärkeä”**lle.'),
    'rawMarkup',
    'fi.body 1 **”tärkeä”**',
  ],
  ['B stars without an end', fi('Se on **tärkeä.'), 'rawMarkup', 'fi.body 1 **'],
  ['B struck through', fi('Se on ~~vanha~~ uusi.'), 'rawMarkup', 'fi.body 1 ~~vanha~~'],
  ['B a box', fi(':::note\n\nTeksti.'), 'rawMarkup', 'fi.body 1 :::note'],
  ['B a conflict', fi('<<<<<<< HEAD'), 'conflictMarker', 'fi.body 1 <<<<<<< HEAD'],
  ['B an underline', fi('Teksti\n======='), 'conflictMarker', 'fi.body 2 ======='],
  [
    'B a table without its second line',
    fi('| a | b |\n| c | d |'),
    'rawMarkup',
    'fi.body 1 | a | b |',
  ],
  ['B a third cell', fi('| a | b |\n|---|---|\n| c | d | e |'), 'readOtherwise', 'fi.body 3'],
  [
    'B a text under a table',
    fi('| a | b |\n|---|---|\n| c | d |\nTeksti'),
    'readOtherwise',
    'fi.body 4 Teksti',
  ],
  ['B HTML', fi('Rivi</b> on tässä.'), 'rawHtml', 'fi.body 1 </b>'],
  ['B a fence without an end', fi('```\nTeksti'), 'readOtherwise', 'fi.body 1 ```'],
  ['C an address without an alias', { fi: { slug: 'uusi' } }, 'addressMoved', 'fi.slug'],
  [
    'C two addresses exchanged',
    { fi: { slug: 'projektet' }, sv: { slug: 'hanke' } },
    'addressMoved',
    'fi.slug',
  ],
  ['D a year', { fi: { updated: '0202-11-22' } }, 'oddYear', 'fi.updated'],
  ['E mojibake', fi('HyvÃ¤Ã¤ pÃ¤ivÃ¤Ã¤'), 'garbled', 'fi.body 1 HyvÃ¤Ã¤'],
  ['E a lost letter', fi('Hyv\ufffd p\ufffdiv\ufffd'), 'garbled', 'fi.body 1 Hyv\ufffd'],
  ['E a zero width space', title('\u200b'), 'controlCharacter', 'fi.title'],
  ['E an empty heading', fi('##\n\nTeksti.'), 'emptyPart', 'fi.body 1'],
  ['E an empty item', fi('- Yksi\n-\n- Kaksi'), 'emptyPart', 'fi.body 2'],
  ['E a date to come', { fi: { updated: '2062-01-01' } }, 'futureDate', 'fi.updated'],
  [
    'E a correction to come',
    { facts: { 'corrections.0.date': '2027-01-01' } },
    'futureDate',
    'facts.corrections.0.date',
  ],
  [
    'E the larger first',
    { facts: { 'figures.0.value': '', 'figures.0.min': '900', 'figures.0.max': '600' } },
    'figureOrder',
    'facts.figures.0',
  ],
  ['E no telephone', fi('[Soita](tel:abc)'), 'linkPhone', 'fi.body 1 tel:abc'],
  [
    'E no mailbox',
    fi('[Kirjoita](mailto:a(at)hel.fi)'),
    'linkEmail',
    'fi.body 1 mailto:a(at)hel.fi',
  ],
  [
    'E itself',
    { facts: { 'period.continuedBy': key } },
    'selfReference',
    'facts.period.continuedBy',
  ],
  [
    'F2 a date of the other language',
    both('Se alkoi 1.11.2017.', 'Det började 1.11.2017.'),
    'factForm',
    'sv.body 1 1.11.2017',
  ],
  ['F2 a number in one piece', fi('Raha on 49500 euroa.'), 'factForm', 'fi.body 1 49500'],
  ['F3 a telephone number', fi('Soita 09 310 7777.'), 'phoneInText', 'fi.body 1 09 310 7777'],
  ['F3 a postal code', fi('Osoite on 00510 Helsinki.'), 'codeInText', 'fi.body 1 00510'],
  ['F3 an act', fi('Laki 306/2019.'), 'codeInText', 'fi.body 1 306/2019'],
  ['F3 a version', fi('Versio 2.1.3.'), 'codeInText', 'fi.body 1 2.1.3'],
  ['F3 a date without its year', fi('Se alkoi 5.6.'), 'dateWithoutYear', 'fi.body 1 5.6.'],
  [
    'F4 an address without its beginning',
    fi('[Hel](www.hel.fi)'),
    'linkForm',
    'fi.body 1 www.hel.fi',
  ],
  ['F4 a document', fi('[Esite](esite.pdf)'), 'linkForm', 'fi.body 1 esite.pdf'],
  ['F4 a fragment', fi('[Alas](#otsikko)'), 'linkForm', 'fi.body 1 #otsikko'],
  ['F4 a footnote', fi('Teksti.[^1]'), 'rawMarkup', 'fi.body 1 [^1]'],
  ['F4 no page', fi('[Hanke](projects/hanndu)'), 'deadLink', 'fi.body 1 projects/hanndu'],
  [
    'F4 an address of the site',
    fi('[Hanke](/fi/hankkeet/hanke)'),
    'linkAddress',
    'fi.body 1 /fi/hankkeet/hanke',
  ],
  [
    'F6 a day as people write it',
    { facts: { 'period.end': '31.10.2019' } },
    'badPartialDate',
    'facts.period.end',
  ],
  ['F6 a figure that is none', figures('0.value', 'kaksi'), 'wrongType', 'facts.figures.0.value'],
  [
    'A1 the two texts exchanged',
    both(
      'Tjänsten är öppen för alla som bor i staden.',
      'Palvelu on avoinna kaikille, jotka asuvat täällä.',
    ),
    'blockLanguage',
    'fi.body 1',
  ],
  [
    'A3 a bound against the facts',
    {
      ...both('Enintään 20 päivää.', 'Högst 20 dagar.'),
      facts: { 'figures.0.value': '', 'figures.0.min': '20' },
    },
    'figureSays',
    'fi.body 1',
  ],
  ['A3 over and under', both('Yli 20 päivää.', 'Under 20 dagar.'), 'boundsDiffer', 'sv.body 1'],
  [
    'A3 latest and earliest',
    both('Viimeistään 31.10.2019.', 'Tidigast den 31 oktober 2019.'),
    'boundsDiffer',
    'sv.body 1',
  ],
  ['A4 a block of code', both('```\n20\n```', '```\n21\n```'), 'codeDiffers', 'sv.body 1'],
  [
    'A4 an indented block',
    both('Teksti.\n\n    20', 'Text.\n\n    21'),
    'codeDiffers',
    'sv.body 3 21',
  ],
  [
    'A4 the title of a link',
    both('[Hanke](home "Yli 20")', '[Projekt](home "Över 21")'),
    'factsDiffer',
    'fi.body 1 20',
  ],
  ['A4 a heading', both('## Vaihe 20', '## Skede 21'), 'unknownFact', 'sv.body 1 21'],
  [
    'A4 a title of the list of links',
    { list: ['links', { '0.title.fi': 'Kela 20' }] },
    'factsDiffer',
    'shared.0.title.fi',
  ],
  [
    'A4 the role of a contact',
    { list: ['contacts', { '0.role.fi': 'Neuvoja 3', '0.role.sv': 'Rådgivare 4' }] },
    'factsDiffer',
    'shared.0.role.fi',
  ],
  [
    'A7 cells exchanged',
    both('| a | 20 |\n|---|---|\n| b | 12 |', '| a | 12 |\n|---|---|\n| b | 20 |'),
    'factsDiffer',
    'fi.body 1 20',
  ],
  ['A8 a day of every year', fi('Se on auki 31.12. asti.'), 'dateWithoutYear', 'fi.body 1 31.12.'],
  ['A8 years written together', fi('Hän on 31v.'), 'unknownFact', 'fi.body 1 31v'],
  ['A8 months written together', fi('Se kestää 13kk.'), 'unknownFact', 'fi.body 1 13kk'],
  ['E a soft hyphen', fi('Pal\u00advelu'), 'controlCharacter', 'fi.body 1'],
  ['E letters in pieces', fi('Se on 6. kesa\u0308kuuta 2018.'), 'unknownFact', 'fi.body 1'],
  [
    'E a moment of another time zone',
    { facts: { publishAt: '2026-12-26T09:00:00+03:00' } },
    'momentOffset',
    'facts.publishAt',
  ],
  ['E a year of long ago', { facts: { published: '1019-07-01' } }, 'oddYear', 'facts.published'],
  [
    'E no telephone in a list',
    { list: ['contacts', { '0.phone': 'abc' }] },
    'badPhone',
    'shared.0.phone',
  ],
  [
    'E no mailbox in a list',
    { list: ['contacts', { '0.email': 'a(at)hel.fi' }] },
    'badEmail',
    'shared.0.email',
  ],
  ['E no address in a list', { list: ['links', { '0.url': 'kela' }] }, 'badUrl', 'shared.0.url'],
  ['F1 a title with a colon', title('Tiedote: uusi palvelu'), 'oneChanged', 'sv.title'],
  ['F3 a clock', fi('Avoinna klo 9.15–16.'), 'factsDiffer', 'fi.body 1 klo 9.15–16'],
  ['F3 a section of law', fi('Lain 5 §:n mukaan.'), 'codeInText', 'fi.body 1 5 §'],
  ['F4 a picture that is not there', fi('![Kuva](photo.JPG)'), 'missingFile', 'fi.body 1'],
  [
    'F6 a kind of another language',
    { facts: { 'corrections.0.kind': 'oikaisu' } },
    'notAllowed',
    'facts.corrections.0.kind',
  ],
  [
    'F6 a day of a correction as people write it',
    { facts: { 'corrections.0.date': '25.11.2026' } },
    'badDate',
    'facts.corrections.0.date',
  ],
  [
    'an unlisted link',
    fi('[Kunta](https://www.kunta.example)'),
    'unlistedLink',
    'fi.body 1 https://www.kunta.example',
  ],
  ['a title that is taken', title('Etusivu'), 'duplicateTitle', 'fi.title'],
  ['a summary that is too long', { fi: { summary: 'Sana '.repeat(60) } }, 'tooLong', 'fi.summary'],
  [
    'a day that does not exist',
    { facts: { 'period.end': '2019-02-30' } },
    'badPartialDate',
    'facts.period.end',
  ],
]

test.each(mistakes)('%s', (_, typed, id, place) => {
  // Each of them, a question too, stops publishing.
  const found = findings(typed).filter(({ severity }) => severity !== 'warning')
  const first = found.find((one) => one.id === id)
  const { pane, field, line, text } = first ?? {
    pane: '',
    field: found.map((one) => one.id).join(),
  }
  const at = field === 'body' ? [`${pane}.${field}`, line, text] : [`${pane}.${field}`]
  expect(at.join(' ').trim()).toBe(place)
  expect(first?.message).not.toMatch(/\.ya?ml|\.md:/)
})
