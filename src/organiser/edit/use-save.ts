import type { Keepable } from 'domain/draft/keep-wall-times'
import { useState } from 'react'
import type { Translate } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { confirm } from '@/platform/dialog/confirm'
import { toast } from '@/platform/dialog/toast'
import { goBack } from '@/platform/navigation/navigate'
import { refreshDesk, requestEditDraft, useDesk } from '@/stores/organiser/desk'
import { focusField } from '../components/focus-field'
import { problemWords, useRunAction } from '../frame/use-run-action'
import { takenIds } from './form/entering'
import { settleNewPeople, withNewPeople } from './form/new-people'
import { followDraft, freshEditing } from './form/start'
import { changesIn, type Editing, hasOpenClash, keepEntered } from './form/state'
import { type SaveResult, trySave } from './form/try-save'
import { validationIssues } from './form/validation-issues'
import { elementId } from './form-context'
import type { FormState } from './use-editing'

/** Somebody may be saving other fields again and again. */
const TRIES = 4

const CLASHES = 'edit-clashes'

const drafted = () => useDesk.getState().draft?.programme

function isWrong(editing: Editing): boolean {
  const programme = drafted()
  if (!programme) return false
  const taken = takenIds(editing.kind, programme)
  return validationIssues(editing, { programme: withNewPeople(programme, editing.newPeople), taken }).length > 0
}

/** The form, where the draft that is here has somebody under the id of one who is new in it. */
function settled(editing: Editing): Editing {
  const programme = drafted()
  return programme ? settleNewPeople(editing, programme) : editing
}

/** The form as the draft has it since: other days may have moved the forum's clock with them. */
function asDrafted(editing: Editing): Editing {
  const draft = useDesk.getState().draft
  return draft ? followDraft(editing, freshEditing(draft, editing.kind, editing.id)) : editing
}

/** Whether saving gives the forum other offsets. */
const isClockChanged = (editing: Editing): boolean =>
  editing.kind === 'forum' && ['offsets', 'timeZone'].some((name) => name in changesIn(editing))

const askWhatStays = async (t: Translate): Promise<Keepable> => {
  const question = { title: t('edit.clock.title'), body: t('edit.clock.body') }
  const isMoved = await confirm({ ...question, yes: t('edit.clock.moments'), no: t('edit.clock.walls') })
  return isMoved ? 'moments' : 'wall-times'
}

/**
 * Saves the form, joins it with what others changed meanwhile, and says how it went; a problem until the next attempt.
 * `onLeave` is called when the form has nothing more to show: its item is new in the draft.
 */
export function useSave(state: FormState, form: string, onLeave: () => void = goBack) {
  const locale = useLocale()
  const { t } = locale
  const act = useRunAction()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { editing, faults } = state

  const attempt = async (entered: Editing, tries: number, keep?: Keepable): Promise<SaveResult> => {
    const from = settled(entered)
    state.setEditing(settled)
    const outcome = await trySave(from, (edits) => requestEditDraft(edits, keep))
    state.setEditing((now) => keepEntered(outcome.editing, from, now))
    if (outcome.how === 'person-taken') await refreshDesk()
    const isReady = ['merged', 'person-taken'].includes(outcome.how) && !isWrong(outcome.editing)
    if (!isReady || tries <= 1) return outcome
    return { ...(await attempt(outcome.editing, tries - 1, keep)), by: outcome.by }
  }
  const tell = async ({ how, by }: SaveResult, keep?: Keepable) => {
    if (how !== 'saved') await refreshDesk()
    if (how === 'clash') return focusField(CLASHES)
    if (how !== 'saved') return
    state.onSaved()
    state.setEditing(asDrafted)
    toast(by ? t('edit.savedWith', { name: by }) : t('desk.saved'))
    // The moments that the form holds are not those that were saved.
    if (editing.rev === undefined || keep) onLeave()
  }
  const send = async () => {
    setSaving(true)
    setProblem(undefined)
    const keep = isClockChanged(editing) ? await askWhatStays(t) : undefined
    await act({
      run: async () => tell(await attempt(editing, TRIES, keep), keep),
      onProblem: (met) => {
        setProblem(problemWords(met, locale))
        return true
      },
    })
    setSaving(false)
  }
  const save = () => {
    state.showAll()
    const [first] = faults
    if (hasOpenClash(editing)) {
      focusField(CLASHES)
      toast(t('edit.choose'))
    } else if (first) focusField(elementId(form, first.path))
    else void send()
  }
  return { isSaving, problem, save }
}
