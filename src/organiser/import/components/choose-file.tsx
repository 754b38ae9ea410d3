import { LARGEST_UPLOAD, MOST_IMPORT_ROWS } from 'domain/import/limits'
import { useLocale } from '@/i18n/viewer-settings'
import { publicUrl } from '@/platform/backend/file-url'
import { bringFile } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { FileField } from '@/ui/form/file-field'
import { Icon } from '@/ui/icon'
import { WebLink } from '@/ui/link/web-link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { endings } from '../view'

type ChooseFileProps = { hint: string; onRefused: (why: 'refused' | 'several') => void }

/** The templates that are served with the web page, by the language of their headings. */
const templates = ['en', 'zh'] as const

const LIMITS = { mb: LARGEST_UPLOAD / 1024 / 1024, rows: MOST_IMPORT_ROWS.toLocaleString('en') }

/** Before there is a file: where it may come from, what is read, and a template to begin with. */
export function ChooseFile({ hint, onRefused }: ChooseFileProps) {
  const { t, screen } = useLocale()
  const language = templates.find((one) => one === screen) ?? 'en'
  return (
    <Box className="import-choose">
      <Paragraph className="muted" words={t('fileImport.lead')} />
      <FileField
        id="import-file"
        label={t('fileImport.choose')}
        hint={hint}
        endings={endings}
        isAlone
        onPick={(file) => void bringFile(file)}
        onRefused={onRefused}
      />
      <Paragraph
        className="import-choose__formats"
        words={`${t('fileImport.formats')} ${t('fileImport.limits', LIMITS)}`}
      />
      <WebLink
        id="import-template"
        className="card import-template"
        to={`${publicUrl()}/templates/programme.${language}.xlsx`}
      >
        <Icon name="download" />
        <Box className="import-template__body">
          <Text className="import-template__title">{t('fileImport.template')}</Text>
          <Text className="import-template__hint">{t('fileImport.template.hint')}</Text>
        </Box>
      </WebLink>
    </Box>
  )
}
