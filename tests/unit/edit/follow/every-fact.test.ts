/** Every figure and every date of this site is changed, one after another: its old value is mended everywhere, or somebody is asked before it is published. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { factInWords } from '#lib/content/inspect'
import { openPlaces, whatFollows } from '#lib/edit/follow/following'
import { writeMends } from '#lib/edit/follow/mend'
import { factsOfPage, type NamedFact } from '#lib/edit/follow/named-facts'
import { readFacts } from '#lib/edit/follow/read-facts'
import { writtenPages } from '#lib/edit/follow/written'
import type { Change } from '#lib/edit/store/changes'
import { setValue } from '#lib/edit/yaml/edit'
import { type Locale, locales } from '#lib/locales'
import { aino, repositoryOf } from '#tests/support/edited-site'

/** This site in a repository of its own, as a change that has changed nothing. */
function changeOfSite(): Change {
  const home = mkdtempSync(path.join(tmpdir(), 'every-fact-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const content = path.join(home, 'changes', 'one', 'content')
  cpSync('content', content, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: content, encoding: 'utf8' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@hel.fi', 'commit', '--quiet', '--message=Alku')
  return {
    id: 'one',
    title: 'Muutos',
    author: aino,
    content,
    base: git('rev-parse', 'HEAD').trim(),
  }
}

/** Another number or date of the same kind. */
function otherValue(fact: string): string | number {
  const [kind, value = ''] = fact.split(' ')
  if (kind === 'number') return Number(value) + (Number.isInteger(Number(value)) ? 7 : 0.2)
  const [year = '', month, day] = value.split('-')
  const next = String((Number(month) % 12) + 1).padStart(2, '0')
  if (day) return `${year}-${next}-17`
  return month ? `${year}-${next}` : String(Number(year) + 1)
}

function changed(text: string, { path: way, fact, figure }: NamedFact): string {
  if (!figure) return setValue(text, way, otherValue(fact))
  const key = figure.value === undefined ? (figure.max === undefined ? 'min' : 'max') : 'value'
  return setValue(text, [...way, key], (figure[key] ?? 0) + 7)
}

/** True where a text of a file has a fact in digits. The same number may stand on another page, and a year may be that of another date. */
function stands(
  text: string,
  { fact, figure }: NamedFact,
  locale: Locale,
  isOwn: boolean,
): boolean {
  if ((figure && !isOwn) || fact.startsWith('year')) return false
  const plain = text.replace(/^slug:.*$/m, '').replaceAll('\u00a0', ' ')
  const old = factInWords(fact, locale).replaceAll('\u00a0', ' ').replaceAll('.', '\\.')
  return new RegExp(`(?<![\\d.,/])${old}(?!\\d|[.,]\\d|-[a-z])`).test(plain)
}

test('an old value that still stands on its page or on one that leads to it is asked about', async () => {
  const [change, repo] = [changeOfSite(), repositoryOf()]
  const { content } = change
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  const texts = new Map(
    files
      .filter((file) => /(facts\.yaml|index\.(fi|sv)\.md)$/.test(file))
      .map((file) => [file, readFileSync(path.join(content, file), 'utf8')]),
  )
  const pages = writtenPages(content)
  let [count, mended] = [0, 0]
  for (const { key, facts } of pages)
    for (const fact of factsOfPage(facts)) {
      const file = `${key}/facts.yaml`
      writeFileSync(path.join(content, file), changed(texts.get(file) ?? '', fact))
      const open = openPlaces(await whatFollows(repo, change))
      const mend = open.flatMap((one) => (one.mend && one.isSure ? [one.id] : []))
      await writeMends(repo, change, { shown: mend, mend })
      count++
      mended += mend.length
      const asked = openPlaces(await whatFollows(repo, change)).map((one) => one.file)
      for (const page of pages.filter((one) => one.key === key || one.leadsTo.has(key)))
        for (const locale of locales) {
          const name = `${page.key}/index.${locale}.md`
          const text = readFileSync(path.join(content, name), 'utf8')
          if (stands(text, fact, locale, page.key === key)) expect(asked, fact.name).toContain(name)
        }
      for (const name of new Set([file, ...open.map((one) => one.file)]))
        writeFileSync(path.join(content, name), texts.get(name) ?? '')
    }
  expect(count).toBeGreaterThan(80)
  expect(mended).toBeGreaterThan(80)
})

test('what is read as facts is what the schema knows', () => {
  expect(readFacts('type: page\nfigures: 5\n')).toBeUndefined()
})
