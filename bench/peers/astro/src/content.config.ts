import { defineCollection, z } from 'astro:content'
import { glob } from 'astro/loaders'

const strings = z.array(z.string())

const pages = defineCollection({
  loader: glob({
    pattern: '**/*.md',
    base: './content',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    lead: z.string(),
    updated: z.string(),
    key: z.string(),
    locale: z.enum(['fi', 'sv']),
    address: z.string(),
    otherAddress: z.string(),
    parent: z.string(),
    pageType: z.string(),
    weight: z.number(),
    released: z.string(),
    state: z.enum(['', 'planned', 'running', 'ended']),
    period: z.string(),
    figures: z.array(z.object({ label: z.string(), value: z.string() })),
    contacts: strings,
    links: strings,
    related: strings,
    corrections: z.array(z.object({ date: z.string(), text: z.string() })),
  }),
})

export const collections = { pages }
