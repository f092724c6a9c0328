/** Which facts a page of a type can have, grouped by what they mean: the form is made of this, and read by it. */
import { fieldsOf, type GroupSpec } from '#lib/edit/facts/spec'

const others = ['home', 'section', 'page', 'service', 'project', 'experiment'] as const
const all = [...others, 'press-release'] as const
const stages = ['service', 'project', 'experiment'] as const

const figureFields = fieldsOf({
  label: 'pair',
  value: 'number',
  min: 'number',
  max: 'number',
  unit: ['choice', 'units'],
  bound: ['choice', 'bounds'],
  about: 'check',
  show: 'check',
  source: ['choice', 'sources'],
})

const dateFields = fieldsOf({
  label: 'pair',
  date: 'partial-date',
  source: ['choice', 'sources'],
})

export const groups: GroupSpec[] = [
  {
    id: 'publishing',
    types: ['press-release'],
    fields: fieldsOf({ published: 'partial-date', publishAt: 'moment' }),
  },
  {
    id: 'period',
    types: stages,
    fields: fieldsOf({
      'period.start': 'partial-date',
      'period.end': 'partial-date',
      'period.label': 'pair',
      'period.planned.start': 'partial-date',
      'period.planned.end': 'partial-date',
      'period.planned.label': 'pair',
      'period.continuedBy': ['choice', 'pages'],
    }),
  },
  {
    id: 'figures',
    types: all,
    fields: [],
    rows: { list: 'figures', hasId: true, fields: figureFields },
  },
  { id: 'dates', types: all, fields: [], rows: { list: 'dates', hasId: true, fields: dateFields } },
  {
    id: 'funding',
    types: ['project'],
    fields: fieldsOf({
      'funding.fund': ['choice', 'funding'],
      'funding.priorityAxis': ['choice', 'funding'],
      'funding.specificObjective': ['choice', 'funding'],
      'funding.code': 'text',
      'funding.total': 'number',
      'funding.eu': 'number',
    }),
  },
  {
    id: 'people',
    types: all,
    fields: fieldsOf({ contacts: ['choices', 'contacts'], audience: ['choices', 'audiences'] }),
  },
  {
    id: 'partners',
    types: ['project', 'experiment'],
    fields: [],
    rows: { list: 'partners', fields: fieldsOf({ '': 'pair' }) },
  },
  {
    id: 'places',
    types: ['section', 'page', 'service', 'experiment'],
    fields: [],
    rows: { list: 'places', fields: fieldsOf({ name: 'pair', street: 'pair', district: 'pair' }) },
  },
  {
    id: 'reading',
    types: all,
    fields: fieldsOf({
      related: ['choices', 'pages'],
      links: ['choices', 'links'],
      sources: ['choices', 'sources'],
    }),
  },
  {
    id: 'image',
    types: all,
    fields: fieldsOf({
      'image.file': ['choice', 'pictures'],
      'image.credit': 'text',
      'image.alt': 'pair',
      'image.caption': 'pair',
    }),
  },
  {
    id: 'corrections',
    types: all,
    fields: [],
    rows: {
      list: 'corrections',
      fields: fieldsOf({ date: 'day', kind: ['choice', 'kinds'], text: 'pair' }),
    },
  },
  { id: 'order', types: all, fields: fieldsOf({ order: 'number' }) },
]
