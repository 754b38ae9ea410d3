import { codeOf } from 'domain/share/share'
import type { ReactNode } from 'react'
import { Section } from '@/components/section'
import { publicUrl } from '@/platform/backend/file-url'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { WebLink } from '@/ui/link/web-link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useForm } from '../form-context'

const Inside = ({ icon, words }: { icon: IconName; words: string }) => (
  <>
    <Icon name={icon} />
    <Text className="door-links__words">{words}</Text>
    <Icon name="chevron-right" size="small" />
  </>
)

const Row = ({ children }: { children: ReactNode }) => (
  <Box as="li" className="door-links__row">
    {children}
  </Box>
)

/** What hangs at a room's door, and the code of its place: all as guests know the room. */
export function DoorLinks({ room }: { room: string }) {
  const { t } = useForm().locale
  const published = useForum(({ release }) => release?.programme.rooms.find(({ id }) => id === room))
  return (
    <Section title="edit.part.door">
      {published ? (
        <Box as="ul" className="card door-links">
          <Row>
            <WebLink id="door-screen" className="door-links__link" to={`${publicUrl()}/door/${room}`}>
              <Inside icon="presentation" words={t('edit.door.screen')} />
            </WebLink>
          </Row>
          <Row>
            <WebLink id="door-signs" className="door-links__link" to={`${publicUrl()}/signs?room=${room}`}>
              <Inside icon="file-text" words={t('edit.door.signs')} />
            </WebLink>
          </Row>
          {published.place && (
            <Row>
              <Link
                id="door-poster"
                className="door-links__link"
                to={`/guide/share/index?code=${codeOf({ kind: 'place', id: published.place })}`}
              >
                <Inside icon="qr-code" words={t('edit.door.poster')} />
              </Link>
            </Row>
          )}
        </Box>
      ) : (
        <Paragraph className="muted" words={t('edit.door.unpublished')} />
      )}
    </Section>
  )
}
