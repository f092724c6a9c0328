/** `npm run build:code`: compiles the code alone, where it has changed. `npm run build` does it by itself; an image does it in a layer of its own. */
import { buildCode, isCodeBuilt } from '#lib/build/code'
import { codeSignature } from '#lib/build/signature'
import { run } from '#lib/commands/run'

await run(async () => {
  const signature = codeSignature(process.cwd())
  if (isCodeBuilt(process.cwd(), signature)) return
  if (!(await buildCode(process.cwd(), signature, process.env))) process.exitCode = 1
})
