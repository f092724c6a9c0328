/** The shells of pages: what Next puts around a body. Each is kept beside the packages until the code changes, and Next is asked where it is not there. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '#lib/build/hash'
import { type Renderer, renderView } from '#lib/build/renderer'
import { readSealed, writeSealed } from '#lib/content/pages'
import { shellCacheDir } from '#lib/site'
import { markedHead } from '#lib/tree/marked-head'
import type { View } from '#lib/views/view'

export interface Shells {
  /** Fingerprint of the code. */
  code: string
  renderer: () => Renderer
  /** Those that a build has asked for, by their files. */
  asked: Map<string, Promise<void>>
}

/** A page without its body: the file of its shell, and the texts that go into it. */
export interface Head {
  shell: string
  texts: string[]
}

export function openShells(code: string, renderer: () => Renderer): Shells {
  return { code, renderer, asked: new Map() }
}

/** True where some are kept: then Next is most probably not needed. */
export function hasShells(code: string): boolean {
  return namesIn(shellCacheDir()).some((name) => name.startsWith(beginningOf(code)))
}

/** What goes around the body of a view. Throws a BuildError when Next does not answer. */
export async function headOf(shells: Shells, view: View): Promise<Head> {
  const { metadata, texts } = markedHead(view.metadata)
  // The first part of an address says which of the routes answers.
  const [, route = ''] = view.address.split('/')
  const name = `${beginningOf(shells.code)}${hashOf(route, JSON.stringify(metadata)).slice(0, 32)}`
  const shell = path.join(shellCacheDir(), name)
  const making = shells.asked.get(shell) ?? makeShell(shells, shell, { ...view, metadata })
  shells.asked.set(shell, making)
  await making
  return { shell, texts }
}

async function makeShell({ code, renderer }: Shells, file: string, view: View): Promise<void> {
  if (readSealed(file)) return
  const page = await renderView(renderer(), view)
  removeOthers(code)
  writeSealed(file, Buffer.from(page.replace(/(?<=<body>).*(?=<\/body>)/s, '')))
}

/** Takes away those of other code. */
function removeOthers(code: string): void {
  for (const name of namesIn(shellCacheDir()))
    if (!name.startsWith(beginningOf(code)))
      rmSync(path.join(shellCacheDir(), name), { force: true })
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function beginningOf(code: string): string {
  return `${code.slice(0, 32)}-`
}
