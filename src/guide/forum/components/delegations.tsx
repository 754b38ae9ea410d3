import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'
import type { DelegationGroup, DelegationView } from '../view'

function Name({ delegation: { name, emblem, isSample } }: { delegation: DelegationView }) {
  return (
    <Box as="li" className="forum__delegation">
      {emblem && <Image className="forum__emblem" src={fileUrl(emblem)} alt="" mode="aspectFit" />}
      <Text lang={name.language}>{name.wording}</Text>
      {isSample && <SampleMark />}
    </Box>
  )
}

/** Delegations of one kind. */
export function Delegations({ group: { kind, title, lists } }: { group: DelegationGroup }) {
  return (
    <Section title={title} id={`delegations-${kind}`}>
      {lists.map((list) => (
        <Box as="ul" key={list[0]?.id} className={`card forum__delegations forum__delegations--${kind}`}>
          {list.map((delegation) => (
            <Name key={delegation.id} delegation={delegation} />
          ))}
        </Box>
      ))}
    </Section>
  )
}
