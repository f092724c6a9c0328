/** A place where an old value still stands, as it is and as it would be. */
import type { PlaceView } from '#lib/edit/views/changed-facts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { ChangedText } from './ChangedText'

type Props = { place: PlaceView; language: Locale }

export function FollowingPlace({ place, language }: Props) {
  const { id, title, href, where, replace, isSure, isLeft } = place
  const t = editWords(language)
  const isByHand = replace === undefined
  return (
    <li className={isLeft ? 'place-left' : 'place-open'}>
      {/* What only a writer can mend is settled by an edit, or by saying that it stays. */}
      {(!isByHand || !isSure) && <input type="hidden" name="shown" value={id} />}
      <div className="edit-check">
        <input
          type="checkbox"
          id={`place-${id}`}
          name={isByHand ? 'stays' : 'mend'}
          value={id}
          defaultChecked={isByHand ? isLeft || !isSure : isSure && !isLeft}
        />
        <label htmlFor={`place-${id}`}>
          <strong>{title}</strong> {where}
          {isByHand && `: ${t('placeStays')}`}
        </label>
      </div>
      <p>
        <ChangedText parts={partsOf(place)} language={language} {...langOf(place)} />
      </p>
      <p className="edit-note">
        {isLeft && `${t('placeLeft')}. `}
        {!isSure && !isLeft && `${t('placeMaybe')}. `}
        <a href={href}>
          {t(isByHand ? 'placeHand' : 'edit')}
          <span className="hidden"> {title}</span>
        </a>
      </p>
    </li>
  )
}

function langOf({ locale }: PlaceView) {
  return locale ? { locale } : {}
}

function partsOf({ before, found, replace, after }: PlaceView) {
  return [
    { kind: 'same' as const, text: before },
    { kind: replace === undefined ? ('same' as const) : ('gone' as const), text: found },
    { kind: 'new' as const, text: replace ?? '' },
    { kind: 'same' as const, text: after },
  ]
}
