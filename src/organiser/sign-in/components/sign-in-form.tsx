import { asProblem, type ProblemId } from 'domain/problem'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { replacePage } from '@/platform/navigation/replace-page'
import { lastOrganiserName, signIn } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Paragraph } from '@/ui/paragraph'
import { ProblemNote } from '../../components/problem-note'
import { LEAVING, useBusy } from '../../components/use-busy'
import { shownCode, signInProblem, wrongSignIn } from '../view'

/** The form's way to the backend: under way, refused, or done. */
function useSignIn() {
  const { isBusy, run } = useBusy()
  const [problem, setProblem] = useState<ProblemId>()
  const send = (code: string, name: string) =>
    run(async () => {
      setProblem(undefined)
      try {
        await signIn(shownCode(code), name.trim())
        await replacePage('/organiser/home/index')
        return LEAVING
      } catch (error) {
        setProblem(asProblem(error).id)
        return undefined
      }
    })
  return { isBusy, problem, send }
}

/** A one-time code and the name that colleagues see. */
export function SignInForm({ code: given }: { code: string }) {
  const { t } = useLocale()
  const [code, setCode] = useState(given)
  const [name, setName] = useState(lastOrganiserName)
  const [isTried, setIsTried] = useState(false)
  const { isBusy, problem, send } = useSignIn()
  const wrong = wrongSignIn({ code, name })
  const submit = () => {
    setIsTried(true)
    if (!isBusy && !wrong.code && !wrong.name) void send(code, name)
  }
  return (
    <Box className="card sign-in">
      <Paragraph className="muted" words={t('signIn.lead')} />
      <Box className="sign-in__code">
        <TextField
          id="sign-in-code"
          label={t('signIn.code')}
          value={code}
          onChange={setCode}
          onEnter={submit}
          hint={t('signIn.code.hint')}
          error={isTried && wrong.code ? t(wrong.code) : undefined}
          maxLength={40}
        />
      </Box>
      <TextField
        id="sign-in-name"
        label={t('signIn.name')}
        value={name}
        onChange={setName}
        onEnter={submit}
        hint={t('signIn.name.hint')}
        error={isTried && wrong.name ? t(wrong.name) : undefined}
        maxLength={60}
      />
      {problem && (
        <ProblemNote id="sign-in-problem" className="sign-in__problem">
          {t(signInProblem(problem))}
        </ProblemNote>
      )}
      <Button
        id="sign-in-send"
        className="button button--main"
        disabled={isBusy}
        onPress={submit}
        words={t(isBusy ? 'signIn.busy' : 'desk.signIn')}
      />
    </Box>
  )
}
