/** Publishes a change of a repository in a process of its own, which a test may kill: `publish-change.ts <repository> <change>`. */
import { readProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { findChange } from '#lib/edit/store/changes'
import { openRepository } from '#lib/edit/store/repository'

const [folder = '', id = ''] = process.argv.slice(2)
const repo = await openRepository(folder)
const change = await findChange(repo, id)
if (!change) throw new Error(`There is no change ${id}`)
startPublishing(repo, change, { name: 'Bo Öhman', email: 'bo@hel.fi' })
const looking = setInterval(() => {
  const progress = readProgress(repo, id)
  if (progress?.state === 'running') return
  clearInterval(looking)
  if (progress?.state !== 'done') console.error(JSON.stringify(progress))
  process.exitCode = progress?.state === 'done' ? 0 : 1
}, 20)
