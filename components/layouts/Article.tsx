/**
 * What all pages but the front page share: head, notices, facts beside the text, pages below, where to go on, sources. All of them are children
 * of one element, because a reader view keeps what stands beside the text and drops what stands elsewhere.
 */
import type { ReactNode } from 'react'
import { CorrectionNotice } from '#components/article/CorrectionNotice'
import { FactBox } from '#components/article/FactBox'
import { LanguageBehind } from '#components/article/LanguageBehind'
import { PageHead } from '#components/article/PageHead'
import { PageImage } from '#components/article/PageImage'
import { Places } from '#components/article/Places'
import { Prose } from '#components/article/Prose'
import { ReadMore } from '#components/article/ReadMore'
import { Sources } from '#components/article/Sources'
import { PageList } from '#components/parts/PageList'
import type { ArticleView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = {
  article: ArticleView
  /** True for a page that is a list of links: no reader view is offered where there is no text. */
  isList?: boolean
  /** Stands before the text, as wide as the page. */
  before?: ReactNode
  /** Stands beside the text in place of the facts; after it on small screens. */
  beside?: ReactNode
  /** Stands after the text, as wide as the page. */
  children?: ReactNode
}

/** Each block is there only when the page has something for it. */
export function Article({ article, isList = false, before, beside, children }: Props) {
  const Element = isList ? 'div' : 'article'
  const { locale, behind, corrections, factBox, image } = article
  return (
    <Element className="page">
      <PageHead head={article.head} locale={locale} />
      {behind && <LanguageBehind behind={behind} locale={locale} />}
      {corrections.map((correction, index) => {
        const key = `${index}`
        return <CorrectionNotice key={key} correction={correction} heading="h2" />
      })}
      {before}
      {factBox && <FactBox box={factBox} locale={locale} />}
      {image && <PageImage image={image} locale={locale} />}
      <Prose sections={article.sections} />
      {beside}
      {children}
      <Places districts={article.places} locale={locale} />
      <PageList heading={words(locale)('pageList.heading')} cards={article.below} />
      <ReadMore article={article} />
      <Sources article={article} />
    </Element>
  )
}
