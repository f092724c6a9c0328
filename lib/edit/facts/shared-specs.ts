/** The lists that all pages share, as forms. */
import { fieldsOf, type GroupSpec } from '#lib/edit/facts/spec'

export const sharedLists = [
  'contacts',
  'links',
  'sources',
  'terms',
  'phrases',
  'synonyms',
  'funding',
] as const

export type SharedList = (typeof sharedLists)[number]

const rows: Record<SharedList, GroupSpec['rows']> = {
  contacts: {
    list: '',
    hasId: true,
    fields: fieldsOf({
      name: 'text',
      role: 'pair',
      unit: 'pair',
      email: 'text',
      phone: 'text',
      until: 'day',
    }),
  },
  links: {
    list: '',
    hasId: true,
    fields: fieldsOf({
      title: 'pair',
      url: 'text',
      languages: ['choices', 'languages'],
      'url.fi': 'text',
      'url.sv': 'text',
    }),
  },
  sources: {
    list: '',
    fields: fieldsOf({
      id: 'text',
      title: 'pair',
      language: ['choice', 'languages'],
      dated: 'partial-date',
      until: 'partial-date',
      label: 'pair',
    }),
  },
  terms: {
    list: '',
    fields: fieldsOf({ '': 'pair', 'also.fi': 'words', 'also.sv': 'words' }),
  },
  phrases: { list: '', fields: fieldsOf({ text: 'text', language: ['choice', 'languages'] }) },
  synonyms: {
    list: '',
    fields: fieldsOf({
      language: ['choice', 'languages'],
      words: 'words',
      means: 'text',
      'means.fi': 'text',
      'means.sv': 'text',
    }),
  },
  funding: { list: '', hasId: true, fields: fieldsOf({ name: 'pair' }) },
}

/** The form of a list. */
export function sharedSpec(list: SharedList): GroupSpec {
  const found = rows[list]
  return { id: list, fields: [], types: [], ...(found && { rows: found }) }
}

export function isSharedList(given: unknown): given is SharedList {
  return sharedLists.some((list) => list === given)
}
