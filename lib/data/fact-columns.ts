/** The columns of a release's figures. A release that has been corrected says so in every row: its figures are what it said when it was written. */
import type { Edition, Page } from '#lib/content/pages'
import { correctionsOf, sourcesIn } from '#lib/data/describe-parts'
import { plain } from '#lib/data/machine-file'
import type { DescribedPage } from '#lib/data/page-schema'
import type { Column } from '#lib/data/table-columns'
import { formatDate } from '#lib/text/format'
import { words } from '#lib/words'

type Figure = DescribedPage['figures'][number]

/** `source` is the id of the one source that has the figure. */
export function factColumns(edition: Edition, page: Page): Column<Figure>[] {
  const { locale } = page
  const t = words(locale)
  const titles = new Map(sourcesIn(edition, page).map(({ id, title }) => [id, title]))
  const corrected = correctionsOf(page)
    .map(({ date, kind, text }) => {
      const head = t(`corrections.${kind}`, { date: formatDate(locale, date) })
      return plain(`${head}: ${text}`)
    })
    .join(' ')
  return [
    { name: 'id', title: t('table.id'), datatype: 'string', cell: ({ id }) => id },
    { name: 'value', title: t('table.value'), datatype: 'number', cell: ({ value }) => value },
    { name: 'min', title: t('table.min'), datatype: 'number', cell: ({ min }) => min },
    { name: 'max', title: t('table.max'), datatype: 'number', cell: ({ max }) => max },
    { name: 'about', title: t('table.about'), datatype: 'boolean', cell: ({ about }) => about },
    { name: 'bound', title: t('table.bound'), datatype: 'string', cell: ({ bound }) => bound },
    { name: 'unit', title: t('table.unit'), datatype: 'string', cell: ({ unit }) => unit },
    { name: 'label', title: t('table.label'), datatype: 'string', cell: ({ label }) => label },
    { name: 'source', title: t('table.source'), datatype: 'string', cell: ({ source }) => source },
    {
      name: 'sourceTitle',
      title: t('table.sourceTitle'),
      datatype: 'string',
      cell: ({ source = '' }) => titles.get(source),
    },
    { name: 'text', title: t('table.text'), datatype: 'string', cell: ({ text }) => text },
    {
      name: 'corrected',
      title: t('table.corrected'),
      datatype: 'string',
      cell: () => corrected || undefined,
    },
  ]
}
