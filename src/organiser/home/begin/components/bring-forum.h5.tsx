import type { Problem } from 'domain/problem'
import { inOwnDirection } from 'domain/text/visible-text'
import { useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { bringCopy, cancelCopy, useWholeCopy } from '@/stores/organiser/whole-copy.h5'
import { FileField } from '@/ui/form/file-field'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { focusElement } from '../../../components/act/focus-element.h5'
import { faultWords } from '../../../components/file-fault-words'
import { focusField } from '../../../components/focus-field.h5'
import { ProblemNote } from '../../../components/problem-note'
import { UploadProgress } from '../../../components/upload-progress'
import { copyFaultKey, shareOf } from '../bring-view'

/** A whole forum from another server: choosing its copy, and how far it is. */
export function BringForum() {
  const { stage } = useWholeCopy()
  return stage === 'sending' || stage === 'checking' ? <Progress /> : <Choose />
}

function Choose() {
  const locale = useLocale()
  const { t } = locale
  const { stage, problem } = useWholeCopy()
  const [isSeveral, setSeveral] = useState(false)
  const fault = stage === 'failed' && problem ? copyFault(problem, locale) : undefined
  // The form is back, and the reason stands below it, off the screen.
  useEffect(() => {
    if (problem) focusField('bring-file')
  }, [problem])
  return (
    <>
      <Text as="h2" className="begin__title">
        {t('begin.bring')}
      </Text>
      <Paragraph className="muted" words={t('begin.bring.body')} />
      {(isSeveral || fault) && (
        <ProblemNote id="bring-problem" className="begin__fault">
          {isSeveral ? t('fileImport.fault.several') : (fault?.words ?? '')}
        </ProblemNote>
      )}
      {fault?.detail && (
        <Text as="p" className="fine" lang="en">
          {fault.detail}
        </Text>
      )}
      <FileField
        id="bring-file"
        label={t('begin.bring.choose')}
        endings={[]}
        isAlone
        onPick={(file) => {
          setSeveral(false)
          void bringCopy(file)
        }}
        onRefused={() => setSeveral(true)}
      />
    </>
  )
}

function Progress() {
  const { t } = useLocale()
  const { file, stage, sent, isCut } = useWholeCopy()
  const isSending = stage === 'sending'
  useEffect(() => (isSending ? focusField('bring-cancel') : focusElement('bring-progress')), [isSending])
  if (!file) return null
  const name = inOwnDirection(file.name)
  return (
    <>
      <UploadProgress
        id="bring"
        title={
          isSending
            ? t('begin.bring.sending', { name, share: shareOf(sent, file.size) })
            : t('begin.bring.checking', { name })
        }
        {...(isSending && { sent, onCancel: cancel })}
        size={file.size}
        isCut={isCut}
        note={t('begin.bring.checking.body')}
      />
      <Paragraph className="fine begin__beside" words={t('begin.bring.open')} />
    </>
  )
}

function cancel(): void {
  cancelCopy()
  setTimeout(focusField, 0, 'bring-file')
}

/** Why a copy was not taken, and which part of it where one is to blame. */
function copyFault(problem: Problem, locale: Locale): { words: string; detail?: string } {
  const key = copyFaultKey(problem)
  if (key) return { words: locale.t(key) }
  const names = problem.reason === 'backup-media' || problem.reason === 'backup-content'
  return { words: faultWords(problem, locale), ...(names && { detail: problem.message }) }
}
