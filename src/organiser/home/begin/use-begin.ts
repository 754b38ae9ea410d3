import { asProblem } from 'domain/problem'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { deviceZone } from '@/platform/time/device-zone'
import { requestBeginForum } from '@/stores/organiser/desk'
import { useBusy } from '../../components/use-busy'
import { useZones } from '../../components/zone/use-zones'
import { problemWords } from '../../frame/use-run-action'
import { blankForm, wrongBasics } from './view'

/** The form as it is filled in, and its way to the backend. */
export function useBegin() {
  const locale = useLocale()
  const [form, setForm] = useState(() => blankForm(locale.language, deviceZone()))
  const [isTried, setIsTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { isBusy, run } = useBusy()
  const zones = useZones()
  const wrong = wrongBasics(form, zones)
  const send = () => {
    setIsTried(true)
    if (Object.keys(wrong).length > 0) return
    setProblem(undefined)
    void run(() => requestBeginForum(form).catch((error) => setProblem(problemWords(asProblem(error), locale))))
  }
  return { form, setForm, zones, wrong: isTried ? wrong : {}, problem, isBusy, send }
}
