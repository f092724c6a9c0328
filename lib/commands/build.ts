/** `npm run build`: the whole site into `out/`. */
import { makeSite } from '#lib/build/make'
import { run } from '#lib/commands/run'

await run(async () => {
  if (!(await makeSite(process.cwd(), process.env))) process.exitCode = 1
})
