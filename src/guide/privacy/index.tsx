import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { useForum } from '@/stores/forum'
import { resetApp } from '@/stores/reset-app'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ForgetButton } from './components/forget-button'
import { PersonalDataCard } from './components/personal-data'
import { controllerContact, privacyParts } from './view'
import '../words'
import './index.scss'

/** Needs no programme: it must be readable before anything has been loaded. */
export default function PrivacyPage() {
  const { t, language } = useLocale()
  const contact = controllerContact(
    useForum(({ release }) => release?.programme),
    language,
  )
  const forget = async () => toast(t((await resetApp()) ? 'privacy.cleared' : 'act.failed'))
  return (
    <Page title={t('privacy.title')}>
      <Box as="ul" className="card privacy">
        {privacyParts.map(({ icon, title, body }) => (
          <Box as="li" key={title} className="privacy__part">
            <Box className="privacy__icon" decorative>
              <Icon name={icon} />
            </Box>
            <Box className="privacy__words">
              <Text as="h2" className="privacy__title">
                {t(title)}
              </Text>
              <Paragraph className="privacy__body" words={t(body)} />
            </Box>
          </Box>
        ))}
      </Box>
      {contact && (
        <Link id="privacy-contact" className="card privacy__contact" to="/guide/practical/index">
          <Icon name="users" />
          <Text className="privacy__contact-name">{contact}</Text>
          <Icon name="chevron-right" size="small" />
        </Link>
      )}
      <PersonalDataCard />
      <ForgetButton onForget={forget} />
    </Page>
  )
}
