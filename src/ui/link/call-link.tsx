import type { ReactNode } from 'react'
import { dial } from '@/platform/phone/phone'
import { Press } from '@/ui/press'

export type CallLinkProps = { className?: string; number: string; children: ReactNode }

/** Calls a number. */
export function CallLink({ className, number, children }: CallLinkProps) {
  return (
    <Press className={className} onPress={() => dial(number)}>
      {children}
    </Press>
  )
}
