import { notFound } from 'next/navigation'
import { PageScreen } from '#components/edit/PageScreen'
import { inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
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
  const { language } = await visitorAs('reader')
  const { id, key } = await params
  const { change } = await askedChange(id)
  const files = await named(() => readPageFiles(change.content, key.join('/')))
  if (!files) notFound()
  const view = pageScreenView(change, files, inspectChange(change), language)
  const { picture, moved } = await searchParams
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
