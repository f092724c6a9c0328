/** Which file imports which, types included, and where imports come back to their file. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Import = { from: string; to: string }

/** The imports of these files among themselves. */
export function importsOf(files: string[]): Import[] {
  return files.flatMap((from) =>
    ts
      .preProcessFile(readFileSync(from, 'utf8'))
      .importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }))
      .filter((one): one is Import => one.to !== undefined && files.includes(one.to)),
  )
}

function resolve(from: string, name: string): string | undefined {
  if (name.startsWith('#lib/')) return `lib/${name.slice('#lib/'.length)}.ts`
  if (name.startsWith('#components/')) return `components/${name.slice('#components/'.length)}.tsx`
  const file = path.join(path.dirname(from), name)
  return name.startsWith('.')
    ? ['', '.ts', '.tsx'].map((end) => file + end).find(existsSync)
    : undefined
}

/** The room of a file: 'lib/search', 'components/frame'; a file in none is a room of its own. */
export function roomOf(file: string): string {
  return file.startsWith('app/') ? 'app' : file.split('/').slice(0, 2).join('/')
}

/** Groups that import one another in a ring. */
export function cyclesIn(imports: Import[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of imports)
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reach = new Map([...next.keys()].map((name) => [name, reachedFrom(name, next)]))
  const rings = [...next.keys()].map((name) =>
    [...(reach.get(name) ?? [])].filter((other) => reach.get(other)?.has(name)).sort(),
  )
  const apart = new Map(rings.filter((ring) => ring.length > 0).map((ring) => [ring.join(), ring]))
  return [...apart.values()]
}

function reachedFrom(start: string, next: Map<string, Set<string>>): Set<string> {
  const reached = new Set<string>()
  const waiting = [...(next.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    waiting.push(...(next.get(name) ?? []))
  }
  return reached
}
