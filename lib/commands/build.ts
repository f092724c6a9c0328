/** `npm run build`: the whole site into `out/`. */
import { makeSite } from '#lib/build/make'
import { run } from '#lib/commands/run'
import { moment } from '#lib/site'

await run(async () => {
  // One moment for everything that this command makes.
  Object.assign(process.env, { NODE_ENV: 'production', SITE_NOW: moment().toISOString() })
  if (!(await makeSite(process.cwd(), process.env))) process.exitCode = 1
})
