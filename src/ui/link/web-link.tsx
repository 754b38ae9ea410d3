import type { ReactNode } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { Button } from '@/ui/button'

/** `to` is an address, `mailto:` too; `copied` what of it a person pastes elsewhere. */
export type WebLinkProps = { id?: string; className?: string; to: string; copied?: string; children: ReactNode }

/** Leads out of the app. The mini program opens no page of others (WeChat, web-view, business domains): it copies the address. */
export function WebLink({ id, className, to, copied = to, children }: WebLinkProps) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(copied)) ? 'share.copied' : 'act.failed'))
  return (
    <Button id={id} className={className} onPress={copy}>
      {children}
    </Button>
  )
}
