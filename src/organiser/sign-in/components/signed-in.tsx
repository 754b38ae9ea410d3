import type { Role } from 'domain/roles'
import { useLocale } from '@/i18n/reader-context'
import { confirm } from '@/platform/dialog/confirm'
import { replacePage } from '@/platform/navigation/replace-page'
import { signOut } from '@/stores/membership'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

/** Where somebody is signed in already: as whom, and on or out. */
export function SignedIn({ member: { name, role } }: { member: { name: string; role: Role } }) {
  const { t } = useLocale()
  const leave = async () => {
    const question = {
      title: t('signIn.out.title'),
      body: t('home.signOut.body'),
      yes: t('signIn.out'),
      no: t('act.cancel'),
    }
    if (await confirm(question)) await signOut()
  }
  return (
    <Box className="card sign-in sign-in--known">
      <Box className="sign-in__sign" decorative>
        <Icon name="shield-check" size="large" />
      </Box>
      <Words as="h2" className="sign-in__title">
        {t('signIn.known.title')}
      </Words>
      <Words as="p" id="sign-in-member">
        {t('signIn.known.body', { name, role: t(`role.${role}`) })}
      </Words>
      <Words as="p" className="muted">
        {t('signIn.known.another')}
      </Words>
      <Box className="sign-in__acts">
        <Press
          id="sign-in-continue"
          className="button button--main"
          onPress={() => void replacePage('/organiser/home/index')}
        >
          <Words>{t('signIn.continue')}</Words>
        </Press>
        <Press id="sign-in-out" className="button" onPress={() => void leave()}>
          <Icon name="log-out" />
          <Words>{t('signIn.out')}</Words>
        </Press>
      </Box>
    </Box>
  )
}
