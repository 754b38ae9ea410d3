import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/reader-context'
import { toast } from '@/services/toast'
import { forgetEverything } from '@/stores/forget'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Words } from '@/ui/words'
import { ForgetButton } from './components/forget-button'
import { PersonalDataCard } from './components/personal-data'
import { privacyParts } from './view'
import '../words'
import './index.scss'

/** Needs no programme: it must be readable before anything has been loaded. */
export default function PrivacyPage() {
  const { t } = useLocale()
  const forget = async () => toast(t((await forgetEverything()) ? 'privacy.cleared' : 'act.failed'))
  return (
    <Page title={t('privacy.title')}>
      <Box as="ul" className="card privacy">
        {privacyParts.map(({ icon, title, body }) => (
          <Box as="li" key={title} className="privacy__part">
            <Box className="privacy__icon" decorative>
              <Icon name={icon} />
            </Box>
            <Box className="privacy__words">
              <Words as="h2" className="privacy__title">
                {t(title)}
              </Words>
              <Words as="p" className="privacy__body">
                {t(body)}
              </Words>
            </Box>
          </Box>
        ))}
      </Box>
      <PersonalDataCard />
      <ForgetButton onForget={forget} />
    </Page>
  )
}
