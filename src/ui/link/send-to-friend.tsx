import { Button } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './send-to-friend.scss'

export type SendToFriendProps = { label: string; title: string; link: string }

/** WeChat's own way to pass this page to a friend or a group: only its button may open it (button, open-type share). */
export function SendToFriend({ label }: SendToFriendProps) {
  return (
    <Button className="button button--main send-to-friend" openType="share">
      <Icon name="share-2" />
      <Text>{label}</Text>
    </Button>
  )
}
