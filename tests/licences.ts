/** The licences of the packages that ship with the site: `npm run licences` writes docs/licences.md, and a test compares it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

interface LockedPackage {
  version: string
  license?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  engines?: { node?: string }
}

export const listFile = 'docs/licences.md'

/** The packages of the lock file by their path. */
export function lockedPackages(): [string, LockedPackage][] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  return Object.entries(packages).filter(([place]) => place !== '')
}

/** Name of a package from its path: 'node_modules/a/node_modules/@b/c' is '@b/c'. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** Packages that are installed where the site runs. */
export function shipped(): [string, LockedPackage][] {
  return lockedPackages().filter(([, { dev }]) => !dev)
}

/** The list as a document. */
export function licenceList(): string {
  const lines = shipped().map(
    ([place, { version, license, optional }]) =>
      `| ${nameOf(place)} | ${version} | ${license ?? 'not told'} | ${optional ? 'some platforms' : ''} |`,
  )
  return [
    '# Licences of what ships\n',
    'Made by `npm run licences` from `package-lock.json`: the packages that are installed where the site runs. What only tests and tools need is left out.\n',
    '| package | version | licence | where |\n|---|---|---|---|',
    ...[...new Set(lines)].sort(),
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(listFile, licenceList())
