import type { CorrectionCommentLeaf, ImageObjectLeaf, NewsArticleLeaf } from 'schema-dts'
import { type Edition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { modifiedOn } from '#lib/metadata/page-dates'
import { publishedOn, publishedYear } from '#lib/metadata/structured-data/dates'
import { articleId, reference } from '#lib/metadata/structured-data/ids'
import { cityId, employmentServicesId } from '#lib/metadata/structured-data/organizations'
import { absolute, fileAddress } from '#lib/urls'

/** A press release: the city gave it, and the employment services' site publishes it. */
export function newsArticle(edition: Edition, page: Page): NewsArticleLeaf {
  return known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': articleId(edition, page),
    mainEntityOfPage: reference(canonicalOf(edition, page)),
    headline: page.title,
    description: page.summary,
    inLanguage: page.locale,
    datePublished: publishedOn(page),
    copyrightYear: publishedYear(page),
    dateModified: modifiedOn(page),
    author: reference(cityId(edition)),
    publisher: reference(employmentServicesId(edition)),
    isAccessibleForFree: true,
    image: imageObject(edition, page),
    correction: corrections(page),
    workTranslation: otherLanguage(edition, page),
  })
}

/** Corrections only: an update adds what was missing and corrects nothing. */
function corrections({ facts, locale }: Page): CorrectionCommentLeaf[] | undefined {
  const found = (facts.corrections ?? []).filter(({ kind }) => kind === 'correction')
  if (found.length === 0) return undefined
  return found.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    text: text[locale],
    datePublished: date,
  }))
}

/** The page's own picture. The card that stands for the site where a link is shared shows nothing of the release. */
function imageObject(
  edition: Edition,
  { facts: { image }, key, locale }: Page,
): ImageObjectLeaf | undefined {
  if (!image) return undefined
  const url = absolute(edition.origin, fileAddress(key, image.file))
  return { '@type': 'ImageObject', url, caption: image.caption[locale], creditText: image.credit }
}

/** `workTranslation` from both languages: `translationOfWork` would make one the source, and neither is. */
function otherLanguage(edition: Edition, page: Page): NewsArticleLeaf['workTranslation'] {
  const other = translationOf(edition, page)
  return other && !isStandIn(other) ? reference(articleId(edition, other)) : undefined
}
