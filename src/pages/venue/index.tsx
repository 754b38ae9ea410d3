import { useRouter } from '@tarojs/taro'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { toBeAnnounced } from 'domain/programme/room-name'
import { say } from 'domain/text/text'
import { useEffect } from 'react'
import { floorChoices } from '@/components/floor-choices'
import { FloorSwitch } from '@/components/floor-switch'
import { GoneNote } from '@/components/gone-note'
import { otherEntries, roomEntries, sessionLines } from '@/components/place/place-entry'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { windowWidth } from '@/platform/phone/window-width'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { focusPlace, useVenueFocus } from '@/stores/venue-focus'
import { Text } from '@/ui/text'
import { useIsShown } from '@/ui/use-is-shown'
import { PlaceCard, SessionsHere } from './components/place-card'
import { PlaceList } from './components/place-list'
import { Plan } from './components/plan'
import { ShuttleLines } from './components/shuttle-lines'
import { SiteCard } from './components/site-card'
import { placeView } from './place-view'
import { siteView } from './site-view'
import { useVenue } from './use-venue'
import { isAllSample, isNumbered, onFloor, type PlanView, planView, planWidth } from './view'
import './index.scss'

type Looking = { programme: Programme; venue: ReturnType<typeof useVenue> }

function ChosenPlace({ programme, venue: { place, close } }: Looking) {
  const context = useCardContext(programme)
  if (!place) return null
  const view = placeView(place, context)
  return (
    <>
      <PlaceCard place={view} isMarked={view.isSample && !isAllSample(programme)} onClose={close} />
      {view.days && <SessionsHere days={view.days} />}
    </>
  )
}

/** So many rooms, and places, are listed here; where there are more, a page of their own has them all. */
const LISTED = 30
/** So many below the plan are on the first screen. */
const LISTED_FIRST = 8

type PlacesProps = Looking & { plan: PlanView | undefined }

function Places({ programme, venue: { floor, lightFromList }, plan }: PlacesProps) {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const all = roomEntries(programme, locale)
  const others = otherEntries(programme, locale)
  const rooms = all.length > LISTED && plan ? onFloor(all, floor, locale) : all
  const listed = useIsShown(all.length > LISTED_FIRST) ? LISTED : LISTED_FIRST
  const hasMore = Math.max(all.length, others.length) > LISTED
  return (
    <>
      <PlaceList
        title="venue.rooms"
        places={rooms.slice(0, listed).map((place) => ({
          ...place,
          lines: place.room && sessionLines(place.room, { programme, now, locale }),
        }))}
        isNumbered={isNumbered(plan)}
        hasMore={hasMore}
        onLight={lightFromList}
      />
      <PlaceList title="venue.places" places={others.slice(0, listed)} hasMore={false} onLight={lightFromList} />
      {all.length + others.length === 0 && (
        <Section title="venue.rooms">
          <Text className="muted">{say(toBeAnnounced, locale.screen)}</Text>
        </Section>
      )}
    </>
  )
}

function Building({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const isMixed = !isAllSample(programme)
  const site = siteView(programme.forum, locale)
  return (
    <>
      {site && <SiteCard site={site} isMarked={isMixed && site.isSample} />}
      <ShuttleLines programme={programme} />
      {!isMixed && <SampleNote>{locale.t('sample.page')}</SampleNote>}
    </>
  )
}

function Venue({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const venue = useVenue(programme)
  const { floor, place, isGone, showing, light, showFloor } = venue
  const plan = planView(programme, floor, place?.id, locale, planWidth(windowWidth()))
  return (
    <>
      {isGone && <GoneNote />}
      {programme.floors.length > 1 && (
        <FloorSwitch floors={floorChoices(programme, floor, locale)} onShow={showFloor} />
      )}
      {plan && <Plan key={`${plan.floor}-${showing}`} plan={plan} onLight={light} />}
      {place ? (
        <ChosenPlace programme={programme} venue={venue} />
      ) : (
        <Places programme={programme} venue={venue} plan={plan} />
      )}
      <Building programme={programme} />
    </>
  )
}

export default function VenuePage() {
  const asked = useRouter().params.place
  const { t, language } = useLocale()
  const lit = useVenueFocus((focus) => focus.place)
  const place = useForum(({ release }) =>
    release && lit !== undefined ? lookupOf(release.programme).place(lit) : undefined,
  )
  const title = place ? say(place.name, language) : t('venue.title')
  useEffect(() => {
    if (asked) focusPlace(asked)
  }, [asked])
  useShare(place ? { kind: 'place', id: place.id } : { kind: 'home' }, title)
  return (
    <ForumPage title={t('venue.title')} windowTitle={title} tab="venue">
      {({ programme }) => <Venue programme={programme} />}
    </ForumPage>
  )
}
