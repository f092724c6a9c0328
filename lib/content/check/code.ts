/** Rule: code is the same in both languages. Mere words may be translated, as those that one types into a search box. */
import type { CompleteFolder } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import { type Problem, problem } from '#lib/problems/problems'

/** The first code of each block that its counterpart does not have, of texts whose blocks correspond. */
export function checkCode({ texts: { fi, sv } }: CompleteFolder): Problem[] {
  return sv.structure.blocks.flatMap((block, index) => {
    const other = fi.structure.blocks[index] ?? block
    const [own, others] = [machineWords(block), machineWords(other)]
    const at = own.findIndex(({ text }) => !others.some((one) => isSame(one.text, text)))
    const back = others.findIndex(({ text }) => !own.some((one) => isSame(one.text, text)))
    if (at < 0 && back < 0) return []
    const { file, line, column } = placeInBody(fi, others[back] ?? other)
    const values = {
      found: (own[at]?.text ?? 'none').slice(0, 80),
      other: (others[back]?.text ?? 'none').slice(0, 80),
      where: `${file}:${line}:${column}`,
    }
    return [problem(placeInBody(sv, own[at] ?? block), 'codeDiffers', values)]
  })
}

/** All code of a block, words too. */
export function codeOf({ words }: Block): string {
  return words.flatMap(({ from, text }) => (from === 'code' ? [text] : [])).join('\n')
}

/** All of a block of code; of code within a text what is more than words. */
function machineWords({ words, shape }: Block): Block['words'] {
  const isBlock = shape.endsWith('code')
  return words.filter(({ from, text }) => from === 'code' && (isBlock || /[^\p{L}\s-]/u.test(text)))
}

/** An address may have its language in it: '/fi/' and '/sv/', 'index.fi.md' and 'index.sv.md'. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/(?<![a-z])(?:fi|sv)(?![a-z])/g, '·')
  return plain(one) === plain(other)
}
