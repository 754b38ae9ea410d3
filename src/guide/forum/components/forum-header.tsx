import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ForumView } from '../view'

/** The forum's logo, its name, what it is part of, and its figures. */
export function ForumHeader({ view: { logo, name, partOf, figures } }: { view: ForumView }) {
  return (
    <Box className="forum__head">
      {logo && <Image className="forum__logo" src={fileUrl(logo.path)} alt="" mode="aspectFit" eager />}
      <Paragraph className="forum__part-of" words={partOf} />
      <Text as="h2" id="forum-name" className="forum__name">
        {name}
      </Text>
      {figures.length > 0 && (
        <Box as="ul" className="forum__figures">
          {figures.map(({ value, label }) => (
            <Box as="li" key={label.wording} className="forum__figure">
              <Text className="forum__value figures">{value}</Text>
              <Text className="forum__figure-label">{label}</Text>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
