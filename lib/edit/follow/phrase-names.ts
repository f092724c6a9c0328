/** Names with digits, which are no figures: those of phrases.yaml. */
import { type Kept, once } from '#lib/edit/follow/kept'
import { readVersioned } from '#lib/edit/store/files'
import { dataOf } from '#lib/edit/yaml/nodes'

const phrases: Kept<string[]> = new Map()

export async function namesIn(content: string): Promise<string[]> {
  const { text } = await readVersioned(content, 'phrases.yaml')
  return once(phrases, text, () => {
    const list = text === '' ? [] : dataOf(text)
    if (!Array.isArray(list)) return []
    return list.map((phrase) => String(phrase?.text ?? '')).filter((one) => /\d/.test(one))
  })
}
