import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { cancelPhotos, retryPhotos, usePhotoUploads } from '@/stores/organiser/photo-uploads'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { isPassing, mediaFaultWords } from '../../components/file-fault-words'
import { UploadProgress } from '../../components/upload-progress'

function UnderWay() {
  const { t } = useLocale()
  const { waiting, stage, size, sent, isCut, added, there, refused } = usePhotoUploads()
  const [next] = waiting
  if (!next) return null
  const done = added + there + refused.length
  const n = done + 1
  return (
    <UploadProgress
      id="photo-upload"
      title={t('photoDesk.sending', { n, total: done + waiting.length, name: inOwnDirection(next.file.name) })}
      {...(stage === 'uploading' && { sent })}
      size={size}
      isCut={isCut}
      note={t('media.checking.body')}
      onCancel={cancelPhotos}
    />
  )
}

/** How far the photos are, what came of those before, and one sentence for each that was not taken. */
export function UploadedPhotos() {
  const locale = useLocale()
  const { t } = locale
  const { added, there, refused, waiting } = usePhotoUploads()
  const told = [
    ...(added > 0 ? [t('photoDesk.added', { n: added })] : []),
    ...(there > 0 ? [t('photoDesk.there', { n: there })] : []),
    ...(refused.length > 0 ? [t('photoDesk.refused', { n: refused.length })] : []),
  ]
  const isOver = waiting.length === 0
  return (
    <>
      <UnderWay />
      {told.length > 0 && (
        <Box className="card photo-outcome">
          <Box role="status">
            <Paragraph id="photo-outcome" className="photo-outcome__told" words={told.join(' · ')} />
          </Box>
          {refused.length > 0 && (
            <Box as="ul" className="photo-outcome__faults">
              {refused.map(({ file, problem }, index) => (
                // The same file may be refused twice.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
                <Box as="li" key={index} className="photo-outcome__fault">
                  <Icon name="circle-alert" size="small" />
                  <Text>{`${inOwnDirection(file.name)}: ${mediaFaultWords(problem, locale)}`}</Text>
                </Box>
              ))}
            </Box>
          )}
          {isOver && refused.some(({ problem }) => isPassing(problem)) && (
            <Button id="photo-retry" className="button" onPress={retryPhotos} words={t('state.retry')} />
          )}
        </Box>
      )}
    </>
  )
}
