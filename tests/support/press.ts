/** Small press rooms for tests. */
import { type Files, textFile } from '#tests/support/site-folder'

/** The section that releases stand in. */
export const pressSection: Files = {
  'press/index.fi.md': textFile('Tiedotteet', '', 'slug: tiedotteet\n'),
  'press/index.sv.md': textFile('Pressmeddelanden', '', 'slug: pressmeddelanden\n'),
  'press/facts.yaml': 'type: section\n',
}

type Release = {
  fi?: string
  sv?: string
  slug?: string
  body?: string
  published?: string
  facts?: string
}

/** A press release in both languages. */
export function release(
  name: string,
  {
    fi = `Tiedote ${name}`,
    sv = `Nyhet ${name}`,
    slug = name,
    body = 'Teksti.\n',
    ...more
  }: Release = {},
): Files {
  const { published = '2026-01-15', facts = '' } = more
  return {
    [`press/${name}/index.fi.md`]: textFile(fi, body, `slug: ${slug}\n`),
    [`press/${name}/index.sv.md`]: textFile(sv, body, `slug: ${slug}\n`),
    [`press/${name}/facts.yaml`]: `type: press-release\npublished: ${published}\n${facts}`,
  }
}
