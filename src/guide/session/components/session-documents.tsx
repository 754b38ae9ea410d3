import { FactRow } from '@/components/fact-row'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { openDocument } from '@/platform/storage/documents'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import type { DocumentVersionView, DocumentView } from '../view'

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`

type DocumentRowProps = { title: DocumentView['title']; version: DocumentVersionView }

function DocumentRow({ title, version: { id, language, type, path, bytes } }: DocumentRowProps) {
  const { t } = useLocale()
  const open = async () => {
    toast(t('document.opening'))
    if (!(await openDocument(path))) toast(t('document.failed'))
  }
  return (
    <Button id={`document-${id}`} className="session__document" onPress={open}>
      <FactRow icon="file-text" act={<Icon name="download" size="small" />}>
        <Paragraph words={title} />
        <Paragraph
          className="fine figures"
          words={[...(language ? [language] : []), type, kilobytes(bytes)].join(' · ')}
        />
      </FactRow>
    </Button>
  )
}

export function SessionDocuments({ documents }: { documents: readonly DocumentView[] }) {
  return (
    <Section id="session-documents" title="session.documents">
      <Box className="card fact-rows">
        {documents.flatMap(({ title, versions }) =>
          versions.map((version) => <DocumentRow key={version.id} title={title} version={version} />),
        )}
      </Box>
    </Section>
  )
}
