/** What lies in the content folder: its files, and what has no place in it. Nothing outside the folder is ever reached. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isUnseen } from '#lib/problems/characters'
import { type Problem, problem, top } from '#lib/problems/problems'

/** Deepest folder below the content folder. */
const maxFolderDepth = 12

/**
 * Every file below a folder, as sorted paths with '/', without hidden ones; none when there is no folder. A symbolic link, which may lead
 * out of the folder, and whatever else is not an ordinary file or folder is left out and added to the problems.
 */
export function listFiles(folder: string, problems: Problem[]): string[] {
  return existsSync(folder) ? filesBelow(folder, [], problems).sort() : []
}

function filesBelow(folder: string, above: string[], problems: Problem[]): string[] {
  const entries = readdirSync(path.join(folder, ...above), { withFileTypes: true }).filter(
    (entry) => !isUnpublished(entry.name),
  )
  return entries.flatMap((entry) => {
    const parts = [...above, entry.name]
    const fault = faultOf(entry, parts)
    if (!fault) return entry.isFile() ? [parts.join('/')] : filesBelow(folder, parts, problems)
    problems.push(fault)
    return []
  })
}

/** Hidden files, and what systems and word processors leave in folders. */
function isUnpublished(name: string): boolean {
  return /^\.|^(?:eh)?thumbs\.db$|^desktop\.ini$|^~|~$|^#.*#$|^(?:__MACOSX|@eaDir)$|^Icon\r$/i.test(
    name,
  )
}

function faultOf(entry: Dirent, parts: string[]): Problem | undefined {
  const { name } = entry
  const place = top(parts.join('/'))
  if (!entry.isFile() && !entry.isDirectory()) return problem(place, 'specialFile', { name })
  // Bytes that are not UTF-8 arrive as this character: such a file cannot be opened by its name.
  if (name.includes('\ufffd') || isUnseen(name))
    return problem(place, 'fileName', { name: name.replace(/\s/g, ' ') })
  return entry.isDirectory() && parts.length > maxFolderDepth
    ? problem(place, 'folderDepth', { max: maxFolderDepth })
    : undefined
}
