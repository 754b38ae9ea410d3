import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { SendToFriendProps } from './send-to-friend'
import './send-to-friend.scss'
import { Text } from '@/ui/text'

/** The browser's own way to pass a link on, where it has one. */
export function SendToFriend({ label, title, link }: SendToFriendProps) {
  if (!navigator.share) return null
  return (
    <Button
      className="button button--main send-to-friend"
      onPress={() => navigator.share({ title, url: link }).catch(() => undefined)}
    >
      <Icon name="share-2" />
      <Text>{label}</Text>
    </Button>
  )
}
