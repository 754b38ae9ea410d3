import { useRouter } from '@tarojs/taro'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import { ShareLink } from '@/components/share-link'
import { ForumPage } from '@/frame/forum-page'
import { Gone } from '@/frame/gone'
import { sharePath } from '@/frame/share/share-path'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useStars } from '@/stores/stars'
import { PersonDetails } from './components/person-details'
import { personView } from './view'
import '../words'
import './index.scss'

function Person({ id, programme }: { id: string; programme: Programme }) {
  const context = useCardContext(programme)
  const toggleStar = useStars((stars) => stars.toggleStar)
  const person = lookupOf(programme).person(id)
  if (!person) return <Gone />
  const share = <ShareLink id="person-share" to={sharePath({ kind: 'person', id: person.id })} />
  return <PersonDetails view={personView(person, context)} share={share} onStar={toggleStar} />
}

export default function PersonPage() {
  const id = useRouter().params.id ?? ''
  const { t, language } = useLocale()
  const person = useForum(({ release }) => release && lookupOf(release.programme).person(id))
  const title = person ? say(person.name, language) : t('person.title')
  useShare({ kind: 'person', id }, title)
  return (
    <ForumPage title={t('person.title')} windowTitle={title} saysSample>
      {({ programme }) => <Person id={id} programme={programme} />}
    </ForumPage>
  )
}
