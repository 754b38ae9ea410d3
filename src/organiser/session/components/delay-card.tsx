import { useState } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { Toggle } from '../../components/toggle'
import { type FollowingView, signedMinutes, usualMinutes } from '../delay-view'
import { OtherMinutes } from './other-minutes'

type DelayCardProps = {
  /** Minutes that are chosen; below 0 is earlier. */
  minutes?: number
  isFollowing: boolean
  following: FollowingView
  isDisabled: boolean
  onMinutes: (minutes: number | undefined) => void
  onFollowing: (isFollowing: boolean) => void
}

type ChipProps = {
  id: string
  label?: string
  isChosen: boolean
  isDisabled: boolean
  onPress: () => void
  words: string
}

const Chip = ({ id, label, isChosen, isDisabled, onPress, words }: ChipProps) => (
  <Button
    id={id}
    className={`delay__chip ${isChosen ? 'delay__chip--on' : ''}`}
    label={label}
    pressed={isChosen}
    disabled={isDisabled}
    onPress={onPress}
  >
    <Text className="figures">{words}</Text>
  </Button>
)

/** How much later, or earlier, with one tap. */
export function DelayCard({ minutes, isFollowing, following, isDisabled, onMinutes, onFollowing }: DelayCardProps) {
  const { t } = useLocale()
  const [isOther, setOther] = useState(false)
  const choose = (next: number) => {
    setOther(false)
    onMinutes(next === minutes && !isOther ? undefined : next)
  }
  return (
    <Section title="floor.delay" note={t('floor.inMinutes')}>
      <Box className="card delay">
        <Box className="delay__chips" role="group" label={t('floor.delay')}>
          {usualMinutes.map((one) => (
            <Chip
              key={one}
              id={one < 0 ? `delay-minus-${-one}` : `delay-${one}`}
              label={t(one > 0 ? 'floor.do.later' : 'floor.do.earlier', { n: Math.abs(one) })}
              isChosen={one === minutes && !isOther}
              isDisabled={isDisabled}
              words={signedMinutes(one)}
              onPress={() => choose(one)}
            />
          ))}
          <Chip
            id="delay-other"
            isChosen={isOther}
            isDisabled={isDisabled}
            words={t('floor.other')}
            onPress={() => {
              setOther(!isOther)
              onMinutes(undefined)
            }}
          />
        </Box>
        {isOther && <OtherMinutes isDisabled={isDisabled} onMinutes={onMinutes} />}
        {following.label && (
          <Toggle
            id="delay-following"
            label={following.label}
            isOn={isFollowing}
            disabled={isDisabled}
            onChange={onFollowing}
          />
        )}
        {following.kept && (isFollowing || !following.label) && (
          <Paragraph id="delay-kept" className="fine delay__kept" words={following.kept} />
        )}
      </Box>
    </Section>
  )
}
