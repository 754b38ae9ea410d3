import type { ReactNode } from 'react'
import { dial } from '@/platform/phone/phone'
import { Button } from '@/ui/button'

export type CallLinkProps = { className?: string; number: string; children: ReactNode }

/** Calls a number. */
export function CallLink({ className, number, children }: CallLinkProps) {
  return (
    <Button className={className} onPress={() => dial(number)}>
      {children}
    </Button>
  )
}
