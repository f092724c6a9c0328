/** `npm run build`: the whole site into `out/`. */
import { makeSite } from '#lib/build/make'

if (!(await makeSite(process.cwd(), process.env))) process.exitCode = 1
