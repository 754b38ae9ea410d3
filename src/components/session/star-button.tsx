import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import './star-button.scss'

type StarButtonProps = { id: string; isStarred: boolean; label: string; onPress: () => void }

export function StarButton({ id, isStarred, label, onPress }: StarButtonProps) {
  return (
    <Button id={id} className={`star ${isStarred ? 'star--on' : ''}`} label={label} onPress={onPress}>
      <Icon name={isStarred ? 'star-filled' : 'star'} size="large" />
    </Button>
  )
}
