import type { Release } from 'domain/release'
import { ChangeCard } from '@/components/change-card'
import { changeCard } from '@/components/change-card-view'
import { Section } from '@/components/section'
import { useCardContext } from '@/frame/use-card-context'

/** The change that matters soonest, and the way to all of them. */
export function Latest({ release }: { release: Release }) {
  const context = useCardContext(release.programme)
  const [latest] = release.changes
  if (!latest) return null
  return (
    <Section title="now.latest" more={{ label: 'now.allChanges', to: '/guide/updates/index' }}>
      <ChangeCard view={changeCard(latest, context)} />
    </Section>
  )
}
