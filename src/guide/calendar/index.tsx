import type { Programme } from 'domain/programme/programme'
import { ForumPage } from '@/frame/forum-page'
import { useAddToCalendar } from '@/frame/use-add-to-calendar'
import { useLocale } from '@/i18n/viewer-settings'
import { useOwnItems } from '@/stores/own-items'
import { useStars } from '@/stores/stars'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { Feeds } from './components/feeds'
import { calendarView } from './view'
import '../words'
import './index.scss'

function Calendar({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const starred = useStars((stars) => stars.starred)
  const items = useOwnItems((own) => own.items)
  const addToCalendar = useAddToCalendar(programme)
  const { sessions, feeds } = calendarView(programme, starred, locale)
  return (
    <>
      {sessions.length + items.length > 0 && (
        <Button id="calendar-all" className="button button--main" onPress={() => addToCalendar(sessions, items)}>
          <Icon name="calendar-plus" />
          <Text>{locale.t('calendar.all')}</Text>
        </Button>
      )}
      <Feeds feeds={feeds} />
    </>
  )
}

/** The ways from the programme and the reader's own day into their calendar. */
export default function CalendarPage() {
  const { t } = useLocale()
  return <ForumPage title={t('mine.calendar')}>{({ programme }) => <Calendar programme={programme} />}</ForumPage>
}
