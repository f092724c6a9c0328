/** The pictures of the pages: which files they are, and how large they may be. */
import path from 'node:path'
import { type Problem, problem, top } from '#lib/problems/problems'

const name = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp)$/

/** Largest picture in kB. */
const maxSize = 4096

/** True for the name of a file that is published as it is. */
export function isPicture(file: string): boolean {
  return name.test(file)
}

/** Pictures that are too heavy to be sent to anybody. */
export function checkPictures(files: string[], sizeOf: (file: string) => number): Problem[] {
  return files
    .filter((file) => isPicture(path.posix.basename(file)))
    .flatMap((file) => {
      const size = Math.ceil(sizeOf(file) / 1024)
      return size > maxSize ? [problem(top(file), 'pictureSize', { size, max: maxSize })] : []
    })
}
