/** The tree of a candidate: built beside the one that is served, asked for everything, and then put in its place. */
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { replaceTree } from '#lib/build/work-folder'
import { buildEnvironment } from '#lib/edit/environment'
import { type Failure, runNode } from '#lib/edit/publish/program'
import { treeDir } from '#lib/site'
import { markLive } from '#lib/tree/live-mark'

const candidateTree = () => `${treeDir()}-candidate`

/** Builds the content of a folder. What has not changed is kept from the tree that is served. */
export function buildTree(project: string, content: string): Promise<Failure> {
  if (!existsSync(candidateTree())) linkFolder(treeDir(), candidateTree())
  return command(project, 'build', content)
}

/** Starts the tree on a port of its own and asks it for every page. */
export function tryTree(project: string, content: string): Promise<Failure> {
  return command(project, 'smoke', content)
}

/** From now on the candidate is served: a server that runs sees the mark. */
export function serveTree(project: string, commit: string): void {
  if (!existsSync(candidateTree())) return
  markLive(candidateTree(), commit)
  replaceTree(project, candidateTree(), treeDir())
}

export function removeTree(): void {
  rmSync(candidateTree(), { recursive: true, force: true })
}

function linkFolder(from: string, to: string): void {
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const place = path.join(to, path.relative(from, path.join(entry.parentPath, entry.name)))
    mkdirSync(path.dirname(place), { recursive: true })
    linkSync(path.join(entry.parentPath, entry.name), place)
  }
}

function command(project: string, name: 'build' | 'smoke', content: string): Promise<Failure> {
  const args = [path.join('lib', 'commands', 'compiled.mjs'), name]
  return runNode(args, project, buildEnvironment(content, candidateTree()))
}
