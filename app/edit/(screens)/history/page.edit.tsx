import { HistoryScreen } from '#components/edit/HistoryScreen'
import { publications } from '#lib/edit/review/history'
import { repository } from '#lib/edit/store/repository'
import { historyView } from '#lib/edit/views/history'
import { visitorAs } from '../../visitor'

export default async function HistoryPage() {
  const { language } = await visitorAs('reader')
  return <HistoryScreen view={historyView(await publications(await repository()), language)} />
}
