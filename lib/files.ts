/** Files that belong to visible pages: the only ones of the content folder that are published. */
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { allPages } from '#lib/content/pages'
import { contentDir } from '#lib/site'
import { fileAddress, segmentsOf } from '#lib/urls'

const contentTypes: Record<string, string> = { '.jpg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp' }

export type PageFile = { key: string; name: string; segments: string[]; contentType: string }

/** Every published file. */
export function pageFiles(): PageFile[] {
  const keys = [...new Set(allPages().map((page) => page.key))]
  return keys.flatMap((key) => namesIn(key).flatMap((name) => describe(key, name)))
}

export function findPageFile(segments: string[]): PageFile | undefined {
  return pageFiles().find((file) => file.segments.join('/') === segments.join('/'))
}

export async function readPageFile(file: PageFile): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(contentDir(), file.key, file.name)))
}

function namesIn(key: string): string[] {
  const folder = path.join(contentDir(), key)
  return existsSync(folder) ? readdirSync(folder) : []
}

function describe(key: string, name: string): PageFile[] {
  const contentType = contentTypes[path.extname(name)]
  const [, ...segments] = segmentsOf(fileAddress(key, name))
  return contentType ? [{ key, name, segments, contentType }] : []
}
