/** The root of the editor's screens. They are in the editor's build alone. */
import type { ReactNode } from 'react'
import '../../../components/edit/edit.css'
import { EditFrame } from '#components/edit/EditFrame'
import { visitorAs } from '../visitor'

export const dynamic = 'force-dynamic'

export default async function EditLayout({ children }: { children: ReactNode }) {
  const { language, name } = await visitorAs('reader')
  return (
    <html lang={language}>
      <body>
        <EditFrame language={language} person={name}>
          {children}
        </EditFrame>
      </body>
    </html>
  )
}
