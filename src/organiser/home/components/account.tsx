import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { requestSignOut, useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

/** Who organises on this device, and the way out. */
export function Account() {
  const { t } = useLocale()
  const member = useMembership((membership) => membership.member)
  if (!member) return null
  const leave = async () => {
    const question = { title: 'home.signOut.title', body: 'home.signOut.body', yes: 'home.signOut' } as const
    if (await askFirst(t, question)) await requestSignOut()
  }
  return (
    <Box className="account">
      <Icon name="user" size="small" />
      <Box className="account__who">
        <Text id="home-member" className="account__name">
          {member.name}
        </Text>
        <Text id="home-role" className="account__role">
          {t(`role.${member.role}`)}
        </Text>
      </Box>
      <Button id="home-sign-out" className="account__out" onPress={leave} words={t('home.signOut')} />
    </Box>
  )
}
