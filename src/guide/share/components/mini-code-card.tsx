import { sceneOf, type Target } from 'domain/share/share'
import { useEffect, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { hasMiniCode, miniCodeUrl } from '@/platform/backend/mini-code'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'

/** WeChat's own round code, where the forum has an account; nothing where it has none. */
export function MiniCodeCard({ target, title }: { target: Target; title: string }) {
  const { t } = useLocale()
  const scene = sceneOf(target)
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    let isHere = true
    if (scene) void hasMiniCode(scene).then((hasIt) => isHere && setShown(hasIt ? scene : undefined))
    return () => {
      isHere = false
    }
  }, [scene])
  if (!shown) return null
  return (
    <Box id="share-mini" className="card share__mini">
      <Image className="share__mini-code" src={miniCodeUrl(shown)} alt={t('share.miniCode', { title })} eager />
      <Paragraph className="muted" words={t('share.mini')} />
    </Box>
  )
}
