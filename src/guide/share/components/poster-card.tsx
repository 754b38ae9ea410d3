import { useEffect, useState } from 'react'
import { Section } from '@/components/section'
import { AlbumRefused } from '@/frame/album-refused'
import { useLocale } from '@/i18n/viewer-settings'
import { type PosterSaveResult, savePoster } from '@/platform/share/save-poster'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Canvas, type Surface } from '@/ui/canvas'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { paintPoster } from '../poster/paint'
import type { Poster } from '../poster/poster'

/** What came of saving, in words; one that was called off needs none, and a shared one was seen to go. */
const said = { saved: 'photos.saved', downloaded: 'share.downloaded', failed: 'share.unsaved' } as const

function Outcome({ kept }: { kept?: PosterSaveResult }) {
  const { t } = useLocale()
  if (kept === 'refused') return <AlbumRefused id="poster" className="poster__said" />
  if (!kept || kept === 'cancelled' || kept === 'shared') return null
  return <Paragraph id="poster-said" className="poster__said" words={t(said[kept])} />
}

type PosterCardProps = { poster: Poster; name: string }

/** The poster as it will be saved, and the button that saves it. */
export function PosterCard({ poster, name }: PosterCardProps) {
  const { t } = useLocale()
  const [surface, setSurface] = useState<Surface | null>()
  const [kept, setKept] = useState<PosterSaveResult | 'saving'>()
  useEffect(() => {
    if (surface && !paintPoster(surface, poster)) setSurface(null)
  }, [surface, poster])
  // Callers wait until the canvas is ready.
  useEffect(() => {
    if (kept !== 'saving' || surface === undefined) return
    if (surface) void savePoster(surface.canvas, name).then(setKept)
    else setKept('failed')
  }, [kept, surface, name])
  const isSaving = kept === 'saving'
  return (
    <Section title="share.poster">
      <Box className="card poster">
        <Canvas
          id="poster"
          className="poster__picture"
          label={t('share.posterOf', { title: poster.title })}
          onReady={setSurface}
        />
        <Button
          id="poster-save"
          className="button button--main poster__act"
          disabled={isSaving}
          onPress={() => setKept('saving')}
        >
          <Icon name="download" />
          <Text>{t(isSaving ? 'share.saving' : 'share.save')}</Text>
        </Button>
        <Box className="poster__outcome" role="status">
          {!isSaving && <Outcome kept={kept} />}
        </Box>
      </Box>
    </Section>
  )
}
