import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { FileInputView } from './view'

/** The file that is there: a picture as it looks, and what it is. */
export function FilePreview({ view: { file, isPicture, none } }: { view: FileInputView }) {
  if (!file) return <Paragraph className="muted" words={none} />
  return (
    <Box className="file-preview">
      {isPicture ? (
        <Image
          key={file.path}
          className="file-preview__picture"
          src={fileUrl(file.path)}
          alt=""
          mode="aspectFit"
          eager
        />
      ) : (
        <Icon name="file-text" />
      )}
      <Text className="file-preview__words figures">{file.words}</Text>
    </Box>
  )
}
