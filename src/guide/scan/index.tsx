import { useRouter } from '@tarojs/taro'
import { readScan } from 'domain/share/scan'
import { percentDecoded } from 'domain/text/percent-decoded'
import { useState } from 'react'
import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/viewer-settings'
import { ownHosts } from '@/platform/backend/file-url'
import { toast } from '@/platform/dialog/toast'
import { canScan, scanCode } from '@/platform/share/scan'
import { openTarget } from '@/stores/open-target'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { type Refused, RefusedCode } from './components/refused-code'
import '../words'
import './index.scss'

function useOpening(first: string | undefined) {
  const unreadable: Refused | undefined = first === undefined ? undefined : { refused: 'unreadable', text: first }
  const [refused, setRefused] = useState(unreadable)
  const open = (text: string): void => {
    const scanned = readScan(text, ownHosts())
    setRefused('target' in scanned ? undefined : scanned)
    if ('target' in scanned) openTarget(scanned.target)
  }
  return { refused, open }
}

function Camera({ onSeen }: { onSeen: (text: string) => void }) {
  const { t } = useLocale()
  const scan = async () => {
    const seen = await scanCode()
    if (seen === 'refused') toast(t('scan.refused'))
    else if (seen !== 'cancelled') onSeen(seen.text)
  }
  return (
    <Button id="scan-camera" className="button button--main" onPress={() => void scan()}>
      <Icon name="qr-code" />
      <Text>{t('scan.act')}</Text>
    </Button>
  )
}

/** Opens any of our codes; of any other it shows what it says, and opens nothing. */
export default function ScanPage() {
  const { t } = useLocale()
  const asked = useRouter().params.text
  const [typed, setTyped] = useState('')
  const { refused, open } = useOpening(asked === undefined ? undefined : percentDecoded(asked))
  return (
    <Page title={t('scan.title')}>
      {refused && <RefusedCode refused={refused} />}
      {canScan ? <Camera onSeen={open} /> : <Paragraph words={t('scan.web')} />}
      <Box className="scan__typed">
        <TextField id="scan-text" label={t('scan.label')} value={typed} onChange={setTyped} maxLength={2000} />
        <Button
          id="scan-open"
          className="button"
          disabled={!typed.trim()}
          onPress={() => open(typed)}
          words={t('scan.open')}
        />
      </Box>
    </Page>
  )
}
