import { EmptyState } from '@/components/empty-state'
import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { useMembership } from '@/stores/organiser/membership'

/** Shown when signed out: what this area is for, and a link to sign in. */
export function SignedOut({ title }: { title: string }) {
  const { t } = useLocale()
  const hasEnded = useMembership((membership) => membership.hasEnded === true)
  const why = hasEnded ? 'desk.ended' : 'desk.signedOut'
  const act = { label: t('desk.signIn'), onPress: () => go('/organiser/sign-in/index') }
  return (
    <Page title={title}>
      <EmptyState icon="shield-check" title={t(`${why}.title`)} body={t(`${why}.body`)} act={act} />
    </Page>
  )
}
