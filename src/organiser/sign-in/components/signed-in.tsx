import type { Role } from 'domain/roles'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { replacePage } from '@/platform/navigation/replace-page'
import { requestSignOut } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** Where somebody is signed in already: as whom, and on or out. */
export function SignedIn({ member: { name, role } }: { member: { name: string; role: Role } }) {
  const { t } = useLocale()
  const leave = async () => {
    const question = { title: 'signIn.out.title', body: 'home.signOut.body', yes: 'signIn.out' } as const
    if (await askFirst(t, question)) await requestSignOut()
  }
  return (
    <Box className="card sign-in sign-in--known">
      <Box className="sign-in__sign" decorative>
        <Icon name="shield-check" size="large" />
      </Box>
      <Text as="h2" className="sign-in__title">
        {t('signIn.known.title')}
      </Text>
      <Text as="p" id="sign-in-member">
        {t('signIn.known.body', { name, role: t(`role.${role}`) })}
      </Text>
      <Paragraph className="muted" words={t('signIn.known.another')} />
      <Box className="sign-in__acts">
        <Button
          id="sign-in-continue"
          className="button button--main"
          onPress={() => void replacePage('/organiser/home/index')}
          words={t('signIn.continue')}
        />
        <Button id="sign-in-out" className="button" onPress={() => void leave()}>
          <Icon name="log-out" />
          <Text>{t('signIn.out')}</Text>
        </Button>
      </Box>
    </Box>
  )
}
