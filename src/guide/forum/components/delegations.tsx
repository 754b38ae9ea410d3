import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { DelegationGroup, DelegationView } from '../view'

function Name({ delegation: { name, isSample } }: { delegation: DelegationView }) {
  return (
    <Box as="li" className="forum__delegation">
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
