import { FactRow } from '@/components/fact-row'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { openDocument } from '@/platform/storage/documents'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { DocumentView } from '../view'

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`

function DocumentRow({ document: { id, title, type, path, bytes } }: { document: DocumentView }) {
  const { t } = useLocale()
  const open = async () => {
    toast(t('document.opening'))
    if (!(await openDocument(path))) toast(t('document.failed'))
  }
  return (
    <Button id={`document-${id}`} className="session__document" onPress={open}>
      <FactRow icon="file-text" act={<Icon name="download" size="small" />}>
        <Text as="p" lang={title.language}>
          {title.wording}
        </Text>
        <Text as="p" className="fine figures">
          {`${type} · ${kilobytes(bytes)}`}
        </Text>
      </FactRow>
    </Button>
  )
}

export function SessionDocuments({ documents }: { documents: readonly DocumentView[] }) {
  return (
    <Section title="session.documents">
      <Box className="card fact-rows">
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </Box>
    </Section>
  )
}
