/** Pages that differ in their title, their original and their body alone: of the first that Next has rendered all others are made. */
import { escapedText } from '#lib/tree/strip'

/** What differs. */
export interface Differences {
  title: string
  /** The address that search engines know what it shows by. */
  canonical: string
  /** HTML as React writes it. */
  body: string
}

const differing = {
  title: /(?<=<title>).*?(?=<\/title>)/s,
  canonical: /(?<=<link rel="canonical" href=").*?(?=")/s,
  body: /(?<=<body>).*(?=<\/body>)/s,
}

/** A page like another one, as Next answered that. Throws when that has no place for something. */
export function likePage(page: string, { title, canonical, body }: Differences): string {
  const headed = set(set(page, 'title', escapedText(title)), 'canonical', escapedValue(canonical))
  return set(headed, 'body', body)
}

function set(page: string, what: keyof Differences, text: string): string {
  if (!differing[what].test(page)) throw new Error(`The page has no place for its ${what}.`)
  return page.replace(differing[what], () => text)
}

/** A text as it stands in an attribute (HTML, 13.3, 'escaping a string'). */
function escapedValue(text: string): string {
  return escapedText(text).replaceAll('"', '&quot;')
}
