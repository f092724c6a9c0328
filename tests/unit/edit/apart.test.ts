/** The public site holds nothing of the editor, and has no way to it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeSignature } from '#lib/build/signature'
import { importsOf } from '#tests/support/imports'

const files = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
)

const isOfEditor = (file: string) =>
  /^(app|components|lib)\/edit\//.test(file) || /^lib\/commands\/edit/.test(file)

test('nothing outside the editor imports from it but what makes names of words', () => {
  const ways = importsOf(files).filter(({ from, to }) => !isOfEditor(from) && isOfEditor(to))
  expect([...new Set(ways.map(({ to }) => to))]).toEqual(['lib/edit/yaml/id.ts'])
})

test('every route of the editor is a page of its own build alone', () => {
  const routes = files.filter((file) => /^app\/edit\/.*(page|route|layout)\./.test(file))
  expect(routes.length).toBeGreaterThan(8)
  expect(routes.filter((file) => !/\.edit\.tsx?$/.test(file))).toEqual([])
})

test('the public code does not change with the editor, and the editor’s does', () => {
  const [own, all] = [codeSignature('.'), codeSignature('.', true)]
  expect(own).not.toBe(all)
})

/** Words that are in every screen of the editor. */
const traces = ['x-edit-visitor', 'edit-language', 'Muokkain', 'Redigeraren', 'edit-pane']

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(js|mjs|html|css|json|rsc)$/.test(name) && statSync(name).isFile())
}

test.runIf(existsSync('.next/server'))('the compiled public code has no trace of it', () => {
  const found = textsBelow('.next/server').filter((name) => {
    const text = readFileSync(name, 'utf8')
    return traces.some((trace) => text.includes(trace))
  })
  expect(found).toEqual([])
})

test.runIf(existsSync('out/site'))('the published tree has no trace of it', () => {
  const found = textsBelow('out').filter((name) => {
    const text = readFileSync(name, 'utf8')
    return traces.some((trace) => text.includes(trace))
  })
  expect(found).toEqual([])
})
