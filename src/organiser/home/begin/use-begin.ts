import { asProblem } from 'domain/problem'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { deviceZone } from '@/platform/time/device-zone'
import { requestBeginForum } from '@/stores/organiser/desk'
import { focusField } from '../../components/focus-field'
import { useBusy } from '../../components/use-busy'
import { useZones } from '../../components/zone/use-zones'
import { problemWords } from '../../frame/use-run-action'
import { readBeginForm, storeBeginForm } from './kept-form'
import { type BeginValues, blankForm, firstWrong, wrongBasics } from './view'

/** The form as it is filled in, and its way to the backend. */
export function useBegin() {
  const locale = useLocale()
  const [form, setEntered] = useState(() => readBeginForm(blankForm(locale.language, deviceZone())))
  const [isTried, setIsTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { isBusy, run } = useBusy()
  const zones = useZones()
  const wrong = wrongBasics(form, zones)
  const setForm = (entered: BeginValues) => {
    setEntered(entered)
    storeBeginForm(entered)
  }
  const send = () => {
    setIsTried(true)
    const first = firstWrong(wrong)
    if (first) return focusField(first)
    setProblem(undefined)
    void run(async () => {
      try {
        await requestBeginForum(form)
        storeBeginForm(undefined)
      } catch (error) {
        setProblem(problemWords(asProblem(error), locale))
      }
    })
  }
  return { form, setForm, zones, wrong: isTried ? wrong : {}, problem, isBusy, send }
}
