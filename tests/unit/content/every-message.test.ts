/** Every message that the checker can give, called forth by a real folder and compared whole in all three languages. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { loadSite } from '#lib/content/load'
import { validate } from '#lib/content/read/validate'
import { parseYaml } from '#lib/content/read/yaml'
import {
  ContentError,
  firstOf,
  formatProblems,
  type Problem,
  type ProblemId,
} from '#lib/problems/problems'
import { picture, pictureWithPosition } from '#tests/support/pictures'
import { type Files, siteFolder, siteOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const facts = 'projects/handu/facts.yaml'
const links = {
  'links.yaml': '- {id: hel, url: https://www.hel.fi, languages: [fi], title: {fi: a, sv: b}}\n',
}

const body = (text: string): Files => ({ ...links, [fi]: textFile('Hanke', text) })
const both = (finnish: string, swedish: string): Files => ({
  ...links,
  [fi]: textFile('Hanke', finnish),
  [sv]: textFile('Projektet', swedish),
})
const fact = (lines: string): Files => ({ [facts]: `type: project\n${lines}\n` })
const matter = (lines: string): Files => ({ [fi]: `---\n${lines}\n---\n` })
const figure = '{id: a, value: 49500, unit: people, label: {fi: asiakkaat, sv: kunder}}'
const thirty = fact('figures: [{id: a, value: 30, unit: count, label: {fi: a, sv: b}}]')
const only = {
  [sv]: null,
  ...fact('only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}'),
}
const gone = fact('gone: {date: 2026-01-01, reason: {fi: a, sv: b}}')
const list = {
  'addresses.txt': '/fi/hankkeet/handu projects/handu\n/sv/projekt/handu projects/handu\n',
}
const linked = {
  'projects/index.fi.md': textFile('Hankkeet', '[a](projects/handu)\n'),
  'projects/index.sv.md': textFile('Projekt', '[a](projects/handu)\n'),
}

const agreed = 'projects/handu/agreed.yaml'
const behind = {
  [agreed]: 'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n',
}

/** Messages that need more than a content: another moment, the finished HTML, a schema of the test's own. */
const procedures = {
  badValue: oddValue,
  addressTakenOut: () =>
    siteOf(
      { 'addresses.txt': '/fi home\n' },
      { remembered: ['/fi home', '/fi/vanha home', '/sv/gammal home'] },
    ).warnings,
  agreedApart: () => afterEdit('- Talo\n- Katu', '- Katu\n- Talo'),
  behindDue: () => warningsAt('2026-12-30T12:00:00Z', behind),
  behindOverdue: () => warningsAt('2027-02-15T12:00:00Z', behind),
  bothChanged: () => afterEdit('Kissa', 'Koira', 'Katten', 'Hunden'),
  maybeDiffers: () => afterEdit('Kissa', 'Kissa ei ole', 'Katten', 'Katten'),
  moreProblems: () =>
    firstOf(problemsOf(() => warningsAt('2026-11-22T12:00:00Z', body('<br>\n\n'.repeat(110))))),
  oneChanged: () => afterEdit('Kissa', 'Koira'),
  notUpdated: () => warningsAt('2028-11-23T12:00:00Z', {}),
  onlyDue: () => warningsAt('2027-01-15T12:00:00Z', only),
  onlyOverdue: () => warningsAt('2027-02-15T12:00:00Z', only),
  outputSize: tooMuchHtml,
  specialFile: linkToFile,
}

/** A content that calls each other message forth. A message without one is a type error. */
const contents: Record<Exclude<ProblemId, keyof typeof procedures>, Files> = {
  numberForm: fact('figures: [{id: a, value: 1.000, unit: count, label: {fi: a, sv: b}}]'),
  agreedBroken: { [agreed]: 'blocks: x\n' },
  addressHidden: { ...list, [fi]: textFile('Hanke', '', 'draft: true\n') },
  addressLine: { 'addresses.txt': '/fi home\nosoite\n' },
  addressLost: { 'addresses.txt': '/fi/hankkeet/vanha projects/vanha\n' },
  addressMissing: { 'addresses.txt': '/fi home\n' },
  addressMoved: { ...list, [fi]: textFile('Hanke', '', 'slug: uusi\n') },
  addressTaken: { 'addresses.txt': '/fi/hankkeet services\n' },
  aliasUsed: matter('title: &a x\nsummary: *a\nupdated: 2026-11-22'),
  badAlias: fact('aliases: [/fi/vanha sivu]'),
  badDate: matter('title: x\nsummary: y\nupdated: 2019-02-30'),
  badEmail: { 'contacts.yaml': '- {id: a, unit: {fi: a, sv: b}, email: a(at)b}\n' },
  badId: matter('title: x\nslug: Uusi Hanke\nsummary: y\nupdated: 2026-11-22'),
  badMoment: fact('publishAt: 2026-12-01'),
  badNumber: fact(`figures: [{id: a, value: .inf, unit: people, label: {fi: a, sv: b}}]`),
  badPartialDate: fact('published: 2019'),
  badPhone: { 'contacts.yaml': '- {id: a, unit: {fi: a, sv: b}, phone: abc}\n' },
  badUrl: { 'links.yaml': '- {id: a, url: hel.fi, languages: [fi], title: {fi: a, sv: b}}\n' },
  blockLanguage: both('Jos olet, saat sen.', 'Ja hän on se, joka oli.'),
  boundsDiffer: { ...both('Enintään 30', 'Minst 30'), ...thirty },
  brokenYaml: matter('title: x\n}: y'),
  codeInText: both('00510 Helsinki', '00510 Helsingfors'),
  codeDiffers: both('Kirjoita `S1.a`', 'Skriv `S1.b`'),
  conflictMarker: body('<<<<<<< HEAD\n'),
  contactExpired: {
    'contacts.yaml': '- {id: marko, name: Marko M, unit: {fi: a, sv: b}, until: 2018-12-31}\n',
    ...fact('contacts: [marko]'),
  },
  controlCharacter: body('a\u0000b\n'),
  dateInList: both('15. tammikuuta alkoi haku.', 'Den 15 januari började ansökan.'),
  dateWithoutYear: both('Alku oli 1. maaliskuuta.', 'Början var den 1 mars.'),
  deadLink: body('[a](projects/hand)\n'),
  emptyPart: body('## \n'),
  garbled: body('HyvÃ¤Ã¤ pÃ¤ivÃ¤Ã¤\n'),
  duplicateAddress: {
    'other/index.fi.md': textFile('A', '', 'slug: hankkeet\n'),
    'other/index.sv.md': textFile('B'),
    'other/facts.yaml': 'type: page\n',
  },
  duplicateAlias: fact('aliases: [/fi/hankkeet]'),
  duplicateId: fact(`figures:\n  - ${figure}\n  - ${figure}`),
  duplicateTitle: { [fi]: textFile('Hankkeet') },
  emptyFile: { [fi]: '' },
  emptyText: matter('title: ""\nsummary: y\nupdated: 2026-11-22'),
  factForm: { ...both('49500 asiakasta', '49 500 kunder'), ...fact(`figures: [${figure}]`) },
  factsDiffer: { ...both('49 500 asiakasta', 'kunder'), ...fact(`figures: [${figure}]`) },
  figureSays: {
    ...both('Kesto on 30 vuotta.', 'Tiden är 30 år.'),
    ...fact('figures: [{id: a, value: 30, unit: months, label: {fi: kesto, sv: tid}}]'),
  },
  figureOrder: fact('figures: [{id: a, min: 900, max: 600, unit: people, label: {fi: a, sv: b}}]'),
  figureValue: fact('figures: [{id: a, unit: people, label: {fi: a, sv: b}}]'),
  figureBound: fact(
    'figures: [{id: a, min: 20, bound: over, unit: people, label: {fi: a, sv: b}}]',
  ),
  figureUnused: thirty,
  fileLanguage: both('a\n\nb', 'Ja hän on se.\n\nSe on, jos se oli.'),
  fileName: { 'projects/handu/a\nb.jpg': 'x' },
  fileSize: body('a\n'.repeat(40_000)),
  folderDepth: { [`${'a/'.repeat(13)}index.fi.md`]: 'x' },
  folderName: {
    'Uusi hanke/index.fi.md': textFile('A', '', 'slug: a\n'),
    'Uusi hanke/index.sv.md': textFile('B', '', 'slug: b\n'),
    'Uusi hanke/facts.yaml': 'type: page\n',
  },
  frontMatterEnd: { [fi]: '---\ntitle: x\n' },
  frontMatterShape: matter('- title'),
  frontMatterSize: { [fi]: textFile('Hanke', '', `# ${'x'.repeat(17 * 1024)}\n`) },
  frontMatterStart: { [fi]: '---js\n{}\n---\n' },
  futureDate: { [sv]: textFile('Projektet').replace('2026-11-22', '2062-11-22') },
  goneParent: {
    'projects/facts.yaml': 'type: section\ngone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n',
  },
  headingLevel: body('# Otsikko\n'),
  headingSkip: body('## A\n\n#### B\n'),
  homeHidden: {
    'home/facts.yaml': 'type: home\npublishAt: 2030-01-01T00:00:00Z\n',
    'home/index.sv.md': textFile('Framsida', '', 'draft: true\n'),
  },
  imageAlt: { ...both('![](a.jpg)', '![](a.jpg)'), 'projects/handu/a.jpg': picture('jpg') },
  languageBehind: behind,
  lineCount: body('a\n'.repeat(1000)),
  lineLength: body('a'.repeat(5001)),
  linkForm: body('[a](www.hel.fi)\n'),
  linkAddress: body('[a](/fi/hankkeet)\n'),
  linkEmail: body('[a](mailto:a(at)hel.fi)\n'),
  linkLanguage: body('[a](../index.sv.md)\n'),
  synonymMeans: { 'synonyms.yaml': '- {language: en, words: [youth], means: nuoret}\n' },
  linkLanguages: { 'links.yaml': '- {id: a, url: https://hel.fi, title: {fi: a, sv: b}}\n' },
  linkPhone: body('[a](tel:abc)\n'),
  linkReference: body('[a][b]\n\n[b]: projects\n'),
  linkScheme: body('[a](javascript:alert(1))\n'),
  linkText: body('[](projects)\n'),
  linkToGone: { ...gone, ...linked },
  linkToHidden: { ...linked, [fi]: textFile('Hanke', '', 'draft: true\n') },
  markCount: body('*a* '.repeat(300)),
  missingFacts: { [facts]: null },
  missingFile: body('![a](kuva.jpg)\n'),
  missingHome: { 'home/facts.yaml': null, 'home/index.fi.md': null, 'home/index.sv.md': null },
  linkSays: both('[a@hel.fi](mailto:b@hel.fi)', '[Post](mailto:b@hel.fi)'),
  linkWordsExchanged: {
    ...both(
      '[SIEPP](projects) ja [HANDU](projects/handu)',
      '[HANDU](projects) och [SIEPP](projects/handu)',
    ),
  },
  measuresDiffer: both('Noin viisi', 'Över fem'),
  missingKey: matter('summary: y\nupdated: 2026-11-22'),
  missingLanguage: { [sv]: null },
  missingParent: {
    'projects/facts.yaml': null,
    'projects/index.fi.md': null,
    'projects/index.sv.md': null,
  },
  notAgreed: { [agreed]: null },
  momentOffset: fact('publishAt: 2026-11-26T09:00:00+03:00'),
  notAllowed: { [facts]: 'type: projekt\n' },
  notUtf8: { [fi]: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe4]) },
  oddYear: {
    ...fact('published: 1019-07-01'),
    [sv]: textFile('Projektet').replace('2026-11-22', '0202-11-22'),
  },
  onlyBoth: fact('only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}'),
  orderDiffers: both('Ensin kolme vuotta, sitten viisi vuotta.', 'Först fem år, sedan tre år.'),
  pageOutside: { 'notes.txt': 'x' },
  periodDates: fact('period: {continuedBy: projects}'),
  periodOrder: fact('period: {start: 2019-11-01, end: 2019-10-31}'),
  phoneInText: both('Soita 09 310 1641.', 'Ring 09 310 1641.'),
  pictureContent: { 'projects/handu/a.jpg': '<!doctype html>' },
  pictureDimensions: { 'projects/handu/a.png': picture('png', 5000, 10) },
  pictureName: { 'projects/handu/Kuva 1.JPG': 'x' },
  picturePosition: { 'projects/handu/a.jpg': pictureWithPosition },
  pictureSize: { 'projects/handu/a.jpg': Buffer.alloc(4097 * 1024) },
  rawMarkup: body('##Otsikko\n'),
  readOtherwise: body('Teksti\n---\n'),
  publishedBefore: fact('published: 2027-11-25\npublishAt: 2027-11-26T09:00:00+02:00'),
  qualifiersDiffer: {
    ...both('Enintään noin 30', 'Högst 30'),
    ...fact('figures: [{id: a, value: 30, about: true, unit: count, label: {fi: a, sv: b}}]'),
  },
  rangeReversed: {
    ...both('1.11.2017–31.10.2017', '1.11.2017–31.10.2017'),
    ...fact('period: {start: 2017-10-31, end: 2017-11-01}'),
  },
  rawHtml: body('<br>\n'),
  reservedAddress: {
    [fi]: textFile('Hanke', '', 'slug: facts\n'),
    ...fact('aliases: [/sv/haku, /fi/feed-2]'),
  },
  sameText: both('nuoret', 'nuoret'),
  secondHome: { [facts]: 'type: home\n' },
  selfReference: fact('related: [projects/handu]'),
  shapeDiffers: both('## A\n\n- a\n', '## A\n'),
  sourceMissing: {
    'sources.yaml':
      '- {id: S1, language: sv, title: {fi: a, sv: b}}\n- {id: S2, language: fi, title: {fi: c, sv: d}}\n',
    ...fact(`sources: [S1, S2]\nfigures: [${figure}]`),
  },
  sourceNotOfPage: fact(`dates: [{id: a, date: '2020', source: S3, label: {fi: a, sv: b}}]`),
  tableSize: body(`|a${'|b'.repeat(40)}\n${'|-'.repeat(41)}\n${'|\n'.repeat(500)}`),
  tagUsed: matter('title: !!binary eA==\nsummary: y\nupdated: 2026-11-22'),
  tooDeep: body(`${'> '.repeat(5)}a\n`),
  tooLong: matter(`title: x\nsummary: ${'a'.repeat(203)}\nupdated: 2026-11-22`),
  typedLabel: both('[a](home) (suomeksi)', '[a](home)'),
  unitsDiffer: both('Kesto on kaksitoista kuukautta.', 'Tiden är tolv år.'),
  termMissing: {
    'terms.yaml': '- {fi: Pasila, sv: Böle}\n',
    ...both('Palvelupiste on Pasilassa.', 'Servicestället ligger i Kampen.'),
  },
  unfinished: body('TODO\n'),
  unknownFact: { ...both('45 900 asiakasta', '49 500 kunder'), ...fact(`figures: [${figure}]`) },
  unknownFile: { 'projects/handu/index.se.md': 'x' },
  unknownId: { ...links, ...fact('links: [hell]') },
  unknownKey: matter('title: x\nsummary: y\nupdated: 2026-11-22\ntitel: z'),
  unknownPage: fact('related: [projects/hand]'),
  unlistedLink: body('[a](https://www.hel.fl)\n'),
  yamlBracket: fact('related: [projects'),
  yamlColon: matter('title: x\nsummary y\nupdated: z'),
  yamlComment: matter('title: Palvelu #1 työnhakijalle\nsummary: y\nupdated: 2026-11-22'),
  yamlIndent: matter('title: x\n  summary: y\nupdated: 2026-11-22'),
  yamlQuoteEnd: matter('title: "x\nsummary: y'),
  yamlQuotes: matter('title: Tiedote: uusi palvelu\nsummary: y'),
  yamlSpace: matter('title:Tiedote\nsummary: y'),
  yamlTab: matter('title: x\n\tsummary: y'),
  yamlTwice: matter('title: x\ntitle: y\nsummary: z'),
  yamlDepth: fact(`related: ${'['.repeat(20)}${']'.repeat(20)}`),
  yearAddress: {
    'press/index.fi.md': textFile('Tiedotteet'),
    'press/index.sv.md': textFile('Pressmeddelanden'),
    'press/facts.yaml': 'type: section\n',
    'press/move/index.fi.md': textFile('Siirto', '', "slug: '2020'\n"),
    'press/move/index.sv.md': textFile('Flytten'),
    'press/move/facts.yaml': "type: press-release\npublished: '2020'\n",
  },
  wrongType: matter('title: 2019\nsummary: y\nupdated: 2026-11-22'),
}

/** A confirmed page, of which a word of the Finnish text and perhaps one of the Swedish is then another. */
function afterEdit(from: string, to: string, fromSv = 'Katten', toSv = fromSv): Problem[] {
  const body = (text: string) => both(text, text.replace('Kissa', 'Katten'))
  const text = 'Kissa\n\n- Talo\n- Katu\n'
  const folder = siteFolder(body(text))
  vi.stubEnv('CONTENT_DIR', folder)
  const edit = (file: string, old: string, now: string) => {
    const name = path.join(folder, file)
    writeFileSync(name, readFileSync(name, 'utf8').replace(old, now))
  }
  edit(fi, from, to)
  edit(sv, fromSv, toSv)
  loadSite({ folder, moment: new Date('2026-11-22T12:00:00+02:00'), preview: false })
  return []
}

/** No value of the present schemas needs it: the message for a rule that has none of its own. */
function oddValue(): Problem[] {
  const problems: Problem[] = []
  const yaml = parseYaml('order: 3', 'x/facts.yaml', problems)
  if (yaml) validate(z.strictObject({ order: z.number().multipleOf(2) }), yaml, problems)
  return problems
}

function tooMuchHtml(): Problem[] {
  const files = {
    'phrases.yaml': '- {text: a, language: sv}\n',
    ...both(`${'a'.repeat(80)}\n`.repeat(780), 'a'),
  }
  const page = siteOf(files).pages.find(
    (page) => page.key === 'projects/handu' && page.locale === 'fi',
  )
  expect(page?.html).toBeDefined()
  return []
}

/** A link of the file system cannot be written as a text. */
function linkToFile(): Problem[] {
  const folder = siteFolder()
  vi.stubEnv('CONTENT_DIR', folder)
  symlinkSync('/etc/hostname', path.join(folder, 'projects/handu/a.jpg'))
  loadSite({ folder, moment: new Date('2026-11-22T12:00:00+02:00'), preview: false })
  return []
}

function warningsAt(moment: string, files: Files): Problem[] {
  return siteOf(files, { moment: new Date(moment) }).warnings
}

/** What a cause calls forth, mistakes and warnings alike. */
function problemsOf(cause: () => Problem[]): Problem[] {
  try {
    return cause()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return [...error.problems, ...error.warnings]
  }
}

const causes = [
  ...Object.entries(procedures),
  ...Object.entries(contents).map(
    ([id, files]) => [id, () => warningsAt('2026-11-22T12:00:00+02:00', files)] as const,
  ),
].sort(([a], [b]) => a.localeCompare(b, 'en'))

test.each(['en', 'fi', 'sv'])('every message in %s', async (language) => {
  vi.stubEnv('SITE_MESSAGES', language)
  const lines = causes.map(([id, cause]) => {
    const [first] = problemsOf(cause).filter((problem) => problem.id === id)
    return first
      ? formatProblems([first])
          .replaceAll(`${process.env.CONTENT_DIR}/`, '')
          .replace(/^content\//, '')
      : `${id} was not called forth`
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./every-message.${language}.txt`)
})
