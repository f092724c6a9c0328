/** Where the page lies that others of a name are made like: the build writes it there, and the process of React reads it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The file of the page that others of a name are made like, as Next answered it. */
export function modelFile(folder: string, like: string): string {
  return path.join(folder, `${like}.html`)
}

/** The page that others of a name are made like. */
export function readModel(folder: string, like: string): string {
  return readFileSync(modelFile(folder, like), 'utf8')
}
