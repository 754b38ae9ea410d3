import { captionOf } from 'domain/photos/caption'
import { wordingOf } from 'domain/text/text'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { fileUrl } from '@/platform/backend/file-url'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import type { NowView } from '../view'

const SHOWN = 3

function Photos() {
  const { language } = useLocale()
  const gallery = useForum((forum) => forum.gallery)
  if (!gallery?.photos.length) return null
  return (
    <Section title="now.photos" more={{ label: 'tab.photos', to: '/pages/photos/index' }}>
      <Box className="thumbnails">
        {gallery.photos.slice(0, SHOWN).map((photo) => (
          <Image
            key={photo.id}
            className="thumbnails__picture"
            src={fileUrl(photo.thumbnail.path)}
            alt={wordingOf(captionOf(gallery, photo), language).wording}
            width={photo.thumbnail.width}
            height={photo.thumbnail.height}
          />
        ))}
      </Box>
    </Section>
  )
}

/** After the forum: what came of it, and the pictures. */
export function After({ view: { outcome } }: { view: NowView }) {
  const { t } = useLocale()
  return (
    <>
      <Paragraph className="over" words={t('now.over')} />
      {outcome && (
        <Section title="now.outcome" more={{ label: 'now.more', to: '/guide/forum/index' }}>
          <Box className="card plain">
            <Paragraph selectable words={outcome} />
          </Box>
        </Section>
      )}
      <Photos />
    </>
  )
}
