/** Writes a large valid content folder for measuring and testing: `tsx tests/scale/generate.ts <folder> <page pairs> [seed]`. */
import { writeCorpus } from '#tests/scale/write'

const [folder, pairs, seed] = process.argv.slice(2)
if (!folder || !Number(pairs)) {
  throw new Error(
    'Give a folder and a number of page pairs: tsx tests/scale/generate.ts /tmp/large 2000',
  )
}
writeCorpus(folder, Number(pairs), seed)
