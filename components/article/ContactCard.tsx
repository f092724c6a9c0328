import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { ContactView } from '#lib/views/facts'
import { words } from '#lib/words'

type Props = { contact: ContactView; locale: Locale }

/** Who was in charge. */
export function ContactCard({ contact: { person, unit, email, phone }, locale }: Props) {
  const t = words(locale)
  return (
    <div>
      <dt>{t(person ? 'contactCard.person' : 'contactCard.unit')}</dt>
      {person && <dd>{person}</dd>}
      <dd className="sentence">
        <Text>{unit}</Text>
      </dd>
      {email && (
        <dd>
          {t('contactCard.email')} <a href={`mailto:${email}`}>{email}</a>
        </dd>
      )}
      {phone && (
        <dd>
          {t('contactCard.phone')} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </dd>
      )}
    </div>
  )
}
