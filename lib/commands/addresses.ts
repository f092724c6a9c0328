/** `npm run content:addresses`: adds the addresses of new pages to content/addresses.txt, where they never die. Exit code 1 when the content has a mistake. */
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { addNewAddresses } from '#lib/content/addresses'
import { inputFor } from '#lib/content/input'
import { ContentError } from '#lib/problems/problems'

await run(async () => {
  try {
    const added = await addNewAddresses(inputFor({ preview: false }))
    console.log([...added, say('addressesAdded', { count: added.length })].join('\n'))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(`${error.message}\n${say('mistakesFirst', { count: error.problems.length })}`)
    process.exitCode = 1
  }
})
