import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'

type PortraitProps = { className: string; path?: string; initials?: string; icon: IconName }

/** Beside a name: a portrait where the organiser gave one, else the name's letters, else a drawing. */
export function Portrait({ className, path, initials, icon }: PortraitProps) {
  return (
    <Box className={className} decorative>
      {path ? (
        <Image className="portrait" src={fileUrl(path)} alt="" />
      ) : initials && icon === 'user' ? (
        <Text>{initials}</Text>
      ) : (
        <Icon name={icon} />
      )}
    </Box>
  )
}
