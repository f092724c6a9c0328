/** Changes of a content folder, as staff make them, confirmed to agree. Each can be made several times, and every time it is another one. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { confirmAll } from '../../../lib/content/agree.ts'

const locales = ['fi', 'sv'] as const

/** Keys of the pages that are in folders called 'page-…', in their order. */
function pageKeys(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        path.basename(file) === 'facts.yaml' &&
        path.basename(path.dirname(file)).startsWith('page-'),
    )
    .map((file) => path.dirname(file))
    .sort((a, b) => numberOf(a) - numberOf(b))
}

function numberOf(key: string): number {
  return Number(/\d+$/.exec(key)?.[0])
}

function change(file: string, edit: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = edit(text)
  if (changed === text) throw new Error(`${file} has nothing to change.`)
  writeFileSync(file, changed)
}

const adverbs = [
  'huolellisesti',
  'nopeasti',
  'sujuvasti',
  'avoimesti',
  'helposti',
  'tavallisesti',
  'usein',
]

/** One word more in the first sentence of one page. */
export function changeWord(content: string, round: number): void {
  const key = pageKeys(content).filter((key) => key.startsWith('services'))[round] ?? ''
  const word = adverbs[round % adverbs.length]
  change(path.join(content, key, 'index.fi.md'), (text) =>
    text.replace(/(\n---\n\n[^.\n]+)\./, `$1 ${word}.`),
  )
  confirmAll(content)
}

const endings = [
  { fi: 'kaikille', sv: 'för alla' },
  { fi: 'Helsingissä', sv: 'i Helsingfors' },
  { fi: 'nyt', sv: 'nu' },
  { fi: 'asukkaille', sv: 'för invånare' },
  { fi: 'yrityksille', sv: 'för företag' },
]

/** Another title of a section that stands in the menu of every page. */
export function changeTitle(content: string, round: number): void {
  const names = { fi: 'Palvelut', sv: 'Tjänster' }
  for (const locale of locales) {
    const title = `title: ${names[locale]} ${endings[round % endings.length]?.[locale]}`
    change(path.join(content, 'services', `index.${locale}.md`), (text) =>
      text.replace(/^title: .*$/m, title),
    )
  }
  confirmAll(content)
}

/** Another telephone number of a contact that many pages name. */
export function changeContact(content: string, round: number): void {
  change(path.join(content, 'contacts.yaml'), (text) =>
    text.replace(/phone: .*/, `phone: 09 555 01${10 + round}`),
  )
}

const letters = 'abcdefghij'

/** One page more: the text of another one under a title of its own. */
export function addPage(content: string, round: number): void {
  const key = pageKeys(content).find((key) => key.startsWith('services')) ?? ''
  const name = `new-${letters[round]}`
  const target = path.join(content, path.dirname(key), name)
  cpSync(path.join(content, key), target, { recursive: true })
  for (const locale of locales) {
    const title = { fi: 'Uusi sivu', sv: 'Ny sida' }[locale]
    const rename = (text: string) =>
      text
        .replace(/^title: .*$/m, `title: ${title} ${letters[round]}`)
        .replace(/^slug: .*$/m, `slug: ${name}`)
    change(path.join(target, `index.${locale}.md`), rename)
  }
  confirmAll(content)
}

/** One page less: one that no other page names. */
export function removePage(content: string): void {
  const named = new Set<string>()
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/(index\.fi\.md|facts\.yaml)$/.test(file)) continue
    for (const [key] of readFileSync(path.join(content, file), 'utf8').matchAll(
      /[a-z0-9-]+(\/[a-z0-9-]+)*\/page-\d+/g,
    ))
      named.add(key)
  }
  const key = pageKeys(content).findLast((key) => !named.has(key))
  if (!key) throw new Error('Every page is named by another one.')
  rmSync(path.join(content, key), { recursive: true })
}
