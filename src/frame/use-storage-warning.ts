import { useEffect } from 'react'
import type { Locale } from '@/i18n/locale'
import { toast } from '@/platform/dialog/toast'
import { useStorageRefusal } from '@/stores/storage-refusal'

/** Says, the first time that the device refuses to keep a choice, that the choice lasts until the app is closed. */
export function useStorageWarning({ t }: Locale): void {
  const isUnkept = useStorageRefusal((unkept) => unkept.isUnkept)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, whatever language comes later
  useEffect(() => {
    if (isUnkept) toast(t('state.unkept'))
  }, [isUnkept])
}
