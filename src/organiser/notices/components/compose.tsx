import { MAX_NOTICE_LENGTH } from 'domain/notices/notice-limits'
import type { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import type { LocalizedText } from 'domain/text/text'
import { useState } from 'react'
import { Section } from '@/components/section'
import { languageName } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { toast } from '@/platform/dialog/toast'
import { requestPostNotice } from '@/stores/organiser/desk'
import { readNoticeDraft, storeNoticeDraft } from '@/stores/organiser/notice-draft'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../components/problem-note'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import { noticeLanguages, noticeProblem, noticeText, withReady, wordingProblem } from '../view'
import { NoticePreview } from './notice-preview'
import { ReadyWordings } from './ready-wordings'

/** The notice as it is written, kept on the device until it is posted. */
function useNoticeDraft() {
  const [draft, setDraft] = useState(readNoticeDraft)
  const write = (next: LocalizedText) => {
    setDraft(next)
    storeNoticeDraft(next)
  }
  return [draft, write] as const
}

/** Asks once more, for a notice cannot be edited, and posts. */
function usePost(onPosted: () => void) {
  const { t } = useLocale()
  const act = useRunAction()
  const { isBusy, run } = useBusy()
  const post = async (draft: LocalizedText) => {
    const question = { title: 'notice.post.title', body: 'notice.post.body', yes: 'notice.post' } as const
    if (!(await askFirst(t, question))) return
    const onProblem = ({ id }: Problem) => {
      if (id === 'too-many') toast(t('notice.tooMany'))
      return id === 'too-many'
    }
    if (await act({ run: () => requestPostNotice(noticeText(draft)), done: t('notice.posted'), onProblem })) onPosted()
  }
  return { isBusy, post: (draft: LocalizedText) => run(() => post(draft)) }
}

/** A new notice: what it says in each language, how attendees see it, and the way out. */
export function Compose({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { t } = locale
  const [draft, write] = useNoticeDraft()
  const [isTried, setIsTried] = useState(false)
  const { isBusy, post } = usePost(() => {
    write({})
    setIsTried(false)
  })
  const languages = noticeLanguages(programme)
  const problem = noticeProblem(draft)
  const wordingFault = (wording: string | undefined) => {
    const fault = wordingProblem(wording)
    return fault && t(fault)
  }
  const send = () => {
    setIsTried(true)
    if (problem) toast(t(problem))
    else void post(draft)
  }
  return (
    <Section title="notice.new">
      <Box className="card compose">
        <ReadyWordings onChoose={(ready) => write(withReady(draft, ready, languages))} />
        {languages.map((language) => (
          <TextField
            key={language}
            id={`notice-${language}`}
            label={languageName(language, locale)}
            lang={language}
            value={draft[language] ?? ''}
            onChange={(wording) => write({ ...draft, [language]: wording })}
            error={isTried ? wordingFault(draft[language]) : undefined}
            disabled={isBusy}
            maxLength={MAX_NOTICE_LENGTH}
            isLong
          />
        ))}
        <NoticePreview draft={draft} programme={programme} />
        {isTried && problem && (
          <ProblemNote id="notice-problem" className="compose__problem">
            {t(problem)}
          </ProblemNote>
        )}
      </Box>
      <Box className="desk-bar">
        <Button id="notice-post" className="button button--main desk-bar__review" disabled={isBusy} onPress={send}>
          <Icon name="send" />
          <Text>{t(isBusy ? 'notice.posting' : 'notice.post')}</Text>
        </Button>
      </Box>
    </Section>
  )
}
