/** Writes a large valid content folder for measuring: `tsx tests/scale/generate.ts <folder> <page pairs>`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const sentences = {
  fi: [
    'Kokeilussa osa valtion TE-toimistojen tehtävistä siirtyi kuntiin.',
    'Asiakkaita oli noin 49 500 ja työntekijöitä 232.',
    'Asiakkaalla oli oma vastuuasiantuntija koko kokeilun ajan.',
    'Palveluihin kuului koulutusta, valmennusta ja tukea yrittäjyyteen.',
    'Kokeilu alkoi 1.3.2021 ja päättyi 30.6.2023.',
  ],
  sv: [
    'I försöket flyttades en del av de statliga TE-byråernas uppgifter till kommunerna.',
    'Det fanns cirka 49 500 kunder och 232 anställda.',
    'Kunden hade en egen ansvarig expert under hela försöket.',
    'I tjänsterna ingick utbildning, handledning och stöd för företagande.',
    'Försöket började den 1 mars 2021 och slutade den 30 juni 2023.',
  ],
}

const facts = `
period: {start: 2021-03-01, end: 2023-06-30}
figures:
  - {id: customers, value: 49500, about: true, unit: jobseekers, label: {fi: asiakkaat, sv: kunder}, show: true}
  - {id: employees, value: 232, unit: employees, label: {fi: työntekijät, sv: anställda}, show: true}
`

/** `pairs` pages in both languages: the front page, a section for every hundred pages, and the pages. */
function generate(folder: string, pairs: number): void {
  writePage(folder, 'home', 'home', 0)
  for (let index = 1; index < pairs; index++) {
    const section = `section-${Math.floor(index / 100)}`
    if (index === 1 || index % 100 === 0) writePage(folder, section, 'section', index)
    else writePage(folder, `${section}/page-${index}`, 'service', index)
  }
}

function writePage(folder: string, key: string, type: string, index: number): void {
  const target = path.join(folder, key)
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'facts.yaml'), `type: ${type}\norder: ${index}${facts}`)
  for (const locale of ['fi', 'sv'] as const) {
    const title = locale === 'fi' ? `Sivu S${index}` : `Sida S${index}`
    const frontMatter = `---\ntitle: ${title}\nsummary: ${sentences[locale][0]}\nupdated: 2026-11-22\n---\n`
    writeFileSync(path.join(target, `index.${locale}.md`), frontMatter + bodyOf(locale, index))
  }
}

/** Some 2 kB: four headings, paragraphs, a list and a link. */
function bodyOf(locale: 'fi' | 'sv', index: number): string {
  const words = sentences[locale]
  const pick = (offset: number) => words[(index + offset) % words.length] ?? ''
  const part = (number: number) =>
    `\n## ${locale === 'fi' ? 'Osa' : 'Del'} A${number}\n\n${pick(number)} ${pick(number + 1)} ${pick(number + 2)}\n\n${pick(number + 3)} [S${index}](home)\n\n- ${pick(1)}\n- **${pick(2)}**\n`
  return [1, 2, 3, 4].map(part).join('')
}

const [folder, pairs] = process.argv.slice(2)
if (!folder || !Number(pairs)) throw new Error('Give a folder and a number of page pairs: tsx tests/scale/generate.ts /tmp/large 2000')
generate(folder, Number(pairs))
