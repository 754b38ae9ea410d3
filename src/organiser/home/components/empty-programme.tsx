import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** The first thing to do in a forum that has just begun: bring the programme, or begin it by hand. */
export function EmptyProgramme() {
  const { t } = useLocale()
  return (
    <Box as="section" className="card home__empty">
      <Text as="h2" className="home__empty-title">
        {t('fileImport.first.title')}
      </Text>
      <Paragraph className="muted" words={t('fileImport.first.body')} />
      <Box className="home__empty-acts">
        <Link id="home-first-import" className="button button--main" to="/organiser/import/index">
          <Icon name="upload" size="small" />
          <Text>{t('fileImport.first.act')}</Text>
        </Link>
        <Link id="home-first-session" className="button" to="/organiser/edit/index?kind=sessions&new=1">
          <Icon name="plus" size="small" />
          <Text>{t('home.addSession')}</Text>
        </Link>
      </Box>
    </Box>
  )
}
