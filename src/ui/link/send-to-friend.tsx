import { Button } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { Words } from '@/ui/words'
import './send-to-friend.scss'

export type SendToFriendProps = { label: string; title: string; link: string }

/** WeChat's own way to pass this page to a friend or a group: only its button may open it (button, open-type share). */
export function SendToFriend({ label }: SendToFriendProps) {
  return (
    <Button className="button button--main send-to-friend" openType="share">
      <Icon name="share-2" />
      <Words>{label}</Words>
    </Button>
  )
}
