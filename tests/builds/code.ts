/** Compiles the code of this project, once for all whole builds of the tests. Run it before them. */
import { buildCode, isCodeBuilt } from '#lib/build/code'
import { codeSignature } from '#lib/build/signature'

const project = process.cwd()
const signature = codeSignature(project)

if (!isCodeBuilt(project, signature) && !(await buildCode(project, signature, process.env))) process.exitCode = 1
