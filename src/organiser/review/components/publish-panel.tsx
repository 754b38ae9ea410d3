import type { Language } from 'domain/text/text'
import { languageName } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../components/problem-note'

type PublishPanelProps = {
  /** The number that it will get. */
  release: number
  isPublisher: boolean
  /** Whether attendees get an entry, which the note stands above. */
  isSeen: boolean
  isPublishing: boolean
  /** Why it could not be published, in words. */
  problem?: string
  /** How many closed phones are told at once. */
  reach: number
  /** The forum's own. */
  language: Language
  note: string
  onNote: (note: string) => void
  onPublish: () => void
}

/** What the backend takes (`domain/wire/wire-organiser.ts`). */
const LONGEST_NOTE = 500

/** The last step: a line for attendees, and out it goes. */
export function PublishPanel({ release, isPublisher, isSeen, isPublishing, problem, ...form }: PublishPanelProps) {
  const locale = useLocale()
  const { t } = locale
  const { language, note, reach, onNote, onPublish } = form
  if (!isPublisher)
    return (
      <Box id="not-a-publisher" className="card publish publish--refused">
        <Icon name="info" />
        <Paragraph words={t('review.notYours')} />
      </Box>
    )
  return (
    <Box as="section" className="card publish">
      <TextField
        id="note"
        label={t('review.note', { language: languageName(language, locale) })}
        hint={t(isSeen ? 'review.note.hint' : 'review.note.unseen')}
        lang={language}
        value={note}
        maxLength={LONGEST_NOTE}
        disabled={isPublishing}
        onChange={onNote}
      />
      {reach > 0 && <Paragraph id="reach" className="fine" words={t('review.reach', { n: reach })} />}
      {problem && (
        <ProblemNote id="publish-problem" className="publish__problem">
          {problem}
        </ProblemNote>
      )}
      <Button id="publish" className="button button--main publish__act" disabled={isPublishing} onPress={onPublish}>
        <Icon name="send" />
        <Text>{isPublishing ? t('review.publishing') : t('review.publish', { n: release })}</Text>
      </Button>
    </Box>
  )
}
