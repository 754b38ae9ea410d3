import { useDidShow } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { useEffect, useMemo, useState } from 'react'
import { ChangedValue } from '@/components/change/changed-value'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { isScrolled, whenAtTop } from '@/platform/navigation/scroll'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { dismissNews, useNews } from '@/stores/news'
import { useStars } from '@/stores/stars'
import { markSessionSeen } from '@/stores/unseen'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useHere } from '../use-here'
import { type NewsView, newsView, UPDATES_PATH } from './news-view'
import './news-banner.scss'

function Said({ view: { kind, values, words, more } }: { view: NewsView }) {
  return (
    <>
      {/* Drawn below the next line; heard before it: which session, then what became of it. */}
      <Paragraph className="news__words" words={words} />
      <Box className="news__line">
        <Text className="news__kind">{kind}</Text>
        {values.map((value) => (
          <ChangedValue key={value.kind} value={value} />
        ))}
      </Box>
      <Paragraph className="news__more" words={more} />
    </>
  )
}

function show({ to, session, more }: NewsView): void {
  if (session && !more) markSessionSeen(session)
  dismissNews()
  go(to)
}

function Acts({ view }: { view: NewsView }) {
  const { t } = useLocale()
  return (
    <>
      <Button id="news-show" className="news__show" onPress={() => show(view)} words={t('news.show')} />
      <Button id="news-close" className="news__close" label={t('news.close')} onPress={dismissNews}>
        <Icon name="x" size="small" />
      </Button>
    </>
  )
}

/** A page that is scrolled stays where it is: the banner lies over it then, until its top is in sight. */
function useIsOver(isThere: boolean): boolean {
  const [isOver, setOver] = useState(false)
  const look = () => {
    if (isThere) void isScrolled().then(setOver)
  }
  useDidShow(look)
  useEffect(look, [isThere])
  useEffect(() => (isOver ? whenAtTop(() => setOver(false)) : undefined), [isOver])
  return isOver
}

function News({ programme, here }: { programme: Programme; here: string }) {
  const locale = useLocale()
  const news = useNews()
  const starred = useStars((stars) => stars.starred)
  const view = useMemo(
    () => newsView(news, { programme, locale, starred, now: useClock.getState().now }, here),
    [news, programme, locale, starred, here],
  )
  const isOver = useIsOver(view !== undefined)
  return (
    <Box className={`news ${view ? 'news--open' : ''} ${isOver ? 'news--over' : ''}`}>
      <Box className={`news__card news__card--${view?.tone ?? 'accent'}`}>
        {/* It has to be there before its words are: a screen reader says what changes in it. */}
        <Box id="news" className="news__said" role="status">
          {view && <Said view={view} />}
        </Box>
        {view && <Acts view={view} />}
      </Box>
    </Box>
  )
}

/** What was published since the reader last looked and touches them now, above every page but those of organisers, who type, and the one that lists it all. */
export function NewsBanner() {
  const here = useHere()
  const programme = useForum(({ release }) => release?.programme)
  if (!programme || here.startsWith('/organiser/') || here.startsWith(UPDATES_PATH)) return null
  return <News programme={programme} here={here} />
}
