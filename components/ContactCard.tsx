import { Text } from '#components/Text'
import { hasExpired } from '#lib/contacts'
import type { Contact } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { contact: Contact; locale: Locale }

/** Who was in charge. A person whose time is over is not shown: only the unit is. */
export function ContactCard({ contact, locale }: Props) {
  const t = words(locale)
  const person = hasExpired(contact, moment()) ? undefined : contact
  return (
    <div>
      <dt>{t(person?.name ? 'contactCard.person' : 'contactCard.unit')}</dt>
      {person?.name && <dd>{person.role ? `${person.name}, ${person.role[locale]}` : person.name}</dd>}
      <dd className="sentence">
        <Text locale={locale}>{contact.unit[locale]}</Text>
      </dd>
      {person?.email && (
        <dd>
          {t('contactCard.email')} <a href={`mailto:${person.email}`}>{person.email}</a>
        </dd>
      )}
      {person?.phone && (
        <dd>
          {t('contactCard.phone')} <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{person.phone}</a>
        </dd>
      )}
    </div>
  )
}
