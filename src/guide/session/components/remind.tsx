import type { Session } from 'domain/programme/session'
import type { Release } from 'domain/release/release'
import { useEffect, useState } from 'react'
import { FactRow } from '@/components/fact-row'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { cancelReminders, readTemplates, requestReminders, type Templates } from '@/stores/reminders'
import { requestedReminders } from '@/stores/requested-reminders'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { type RemindView, remindView } from '../remind-view'

type Fault = 'refused' | 'failed'

function useReminding(session: Session, release: Release) {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const [templates, setTemplates] = useState<Templates>()
  const [asked, setAsked] = useState(() => requestedReminders(session.id))
  const [fault, setFault] = useState<Fault>()
  useEffect(() => {
    void readTemplates().then(setTemplates)
  }, [])
  const view = templates && remindView(session, { release, now, asked, templates, locale })
  const show = (next: Fault | undefined) => {
    setFault(next)
    setAsked(requestedReminders(session.id))
  }
  // WeChat asks its question only straight from the tap.
  const ask = async ({ kinds }: RemindView) => {
    const asking = await requestReminders(session.id, { kinds, templates: templates ?? {}, language: locale.language })
    show(asking === 'asked' ? undefined : asking)
  }
  const stop = async () => show((await cancelReminders(session.id)) ? undefined : 'failed')
  return { view, fault, ask, stop }
}

function Reminder({ session, release }: { session: Session; release: Release }) {
  const { t } = useLocale()
  const { view, fault, ask, stop } = useReminding(session, release)
  const [isBusy, setBusy] = useState(false)
  if (!view) return null
  const isOffered = view.kinds.length > 0
  const press = () => {
    setBusy(true)
    const acting = isOffered ? ask(view) : stop()
    void acting.finally(() => setBusy(false))
  }
  const act = (
    <Button
      id="session-remind"
      className="fact-row__act"
      disabled={isBusy}
      onPress={press}
      words={t(isOffered ? 'remind.act' : 'remind.stop')}
    />
  )
  return (
    <FactRow icon="bell" act={act}>
      <Paragraph words={view.title} />
      <Paragraph id="remind-on" className="fine" words={view.on} />
      <Paragraph id="remind-offer" className="fine" words={view.offer} />
      {fault && <Paragraph id="remind-fault" className="session__was" words={t(`remind.${fault}`)} />}
    </FactRow>
  )
}

/** Asks for a message of WeChat's before the session starts, and one if it changes. */
export function Remind({ session }: { session: Session }) {
  const release = useForum((forum) => forum.release)
  return release ? <Reminder key={session.id} session={session} release={release} /> : null
}
