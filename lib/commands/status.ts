/** `npm run content:status`: a line for every page, published or not. `--json` for programs. Exit code 1 when the content has a mistake. */
import { parseArgs } from 'node:util'
import { run } from '#lib/commands/run'
import { formatStatus } from '#lib/commands/status-table'
import { inputFor } from '#lib/content/input'
import { openSite } from '#lib/content/open'
import { statusOf } from '#lib/content/status'
import { ContentError } from '#lib/problems/problems'
import { moment } from '#lib/site'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

await run(async () => {
  try {
    const status = statusOf(await openSite(inputFor({ preview: true })), moment())
    console.log(values.json ? JSON.stringify(status, null, 2) : formatStatus(status))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
})
