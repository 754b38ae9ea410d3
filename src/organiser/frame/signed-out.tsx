import { Message } from '@/components/message'
import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/reader-context'
import { go } from '@/services/navigate'

/** Where nobody is signed in: what this is, and the way in. */
export function SignedOut({ title }: { title: string }) {
  const { t } = useLocale()
  const act = { label: t('desk.signIn'), onPress: () => go('/organiser/sign-in/index') }
  return (
    <Page title={title}>
      <Message icon="shield-check" title={t('desk.signedOut.title')} body={t('desk.signedOut.body')} act={act} />
    </Page>
  )
}
