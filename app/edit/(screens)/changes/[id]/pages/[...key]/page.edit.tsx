import { notFound } from 'next/navigation'
import { PageScreen } from '#components/edit/PageScreen'
import { whatFollows } from '#lib/edit/follow/following'
import { inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import { colleaguesAt } from '#lib/edit/views/colleagues'
import { pageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { savePage } from '../../../../../actions'
import { correct, move, retire, translate, uploadPicture } from '../../../../../page-actions'
import { askedChange, named, visitorAs } from '../../../../../visitor'

type Props = {
  params: Promise<{ id: string; key: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function EditPage({ params, searchParams }: Props) {
  const visitor = await visitorAs('reader')
  const { language } = visitor
  const { id, key } = await params
  const { repo, change } = await askedChange(id)
  const files = await named(() => readPageFiles(change.content, key.join('/')))
  if (!files) notFound()
  const followings = await whatFollows(repo, change)
  const { picture, moved, add, value, unit } = await searchParams
  const fresh = freshFact(add, value, unit)
  const colleagues = await colleaguesAt(repo, change, files.key, visitor)
  const extras = { followings, colleagues, ...(fresh && { fresh }) }
  const view = pageScreenView(change, files, inspectChange(change), language, extras)
  const t = editWords(language)
  return (
    <>
      {picture === 'bad' && <p className="finding-error">{t('pictureBad')}</p>}
      {moved === 'not' && <p className="finding-error">{t('moveNot')}</p>}
      <PageScreen
        view={view}
        save={savePage}
        tasks={{ upload: uploadPicture, correct, move, retire, translate }}
      />
    </>
  )
}

/** What a mend of one click brings along for a new row of the facts. */
function freshFact(list: unknown, value: unknown, unit: unknown) {
  if (typeof list !== 'string' || typeof value !== 'string') return undefined
  return { list, values: { value, date: value, ...(typeof unit === 'string' && { unit }) } }
}
