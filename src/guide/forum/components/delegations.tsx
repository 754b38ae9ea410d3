import { SampleMark } from '@/components/sample-mark'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { useLocale } from '@/i18n/viewer-settings'
import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'
import type { DelegationGroup, DelegationView } from '../view'

/** About how high a row is; several countries stand in one line. */
const ROW = 44
const COUNTRY = 14

function Name({ delegation: { name, emblem, isSample } }: { delegation: DelegationView }) {
  return (
    <Box as="li" className="forum__delegation">
      {emblem && <Image className="forum__emblem" src={fileUrl(emblem)} alt="" mode="aspectFit" />}
      <Text>{name}</Text>
      {isSample && <SampleMark />}
    </Box>
  )
}

/** Delegations of one kind. */
export function Delegations({ group: { kind, title, delegations } }: { group: DelegationGroup }) {
  const { t } = useLocale()
  return (
    <WindowedList
      id={`delegations-${kind}`}
      groups={[{ key: kind, title: t(title), rows: delegations }]}
      rowHeight={kind === 'country' ? COUNTRY : ROW}
      className={`card forum__delegations forum__delegations--${kind}`}
    >
      {(delegation) => <Name key={delegation.id} delegation={delegation} />}
    </WindowedList>
  )
}
