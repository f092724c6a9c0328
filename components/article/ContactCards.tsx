import { ContactCard } from '#components/article/ContactCard'
import type { Locale } from '#lib/locales'
import type { ContactView } from '#lib/views/facts'

type Props = { contacts: ContactView[]; locale: Locale }

export function ContactCards({ contacts, locale }: Props) {
  return contacts.map((contact, index) => {
    const key = `${index}`
    return <ContactCard key={key} contact={contact} locale={locale} />
  })
}
