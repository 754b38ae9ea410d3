import type { QrModules } from '@/platform/share/qr-code'

/** A line below the title: `strong` is when it is, `plain` where, `fine` what explains them. */
export type Fact = { readonly words: string; readonly look: 'strong' | 'plain' | 'fine' }

export type AgendaRow = { readonly when: string; readonly title: string }

/** What a poster says, in the reader's language. */
export type Poster = {
  readonly isRightToLeft: boolean
  /** The topic's colour, or the app's. */
  readonly colour: string
  readonly forum: string
  /** That the thing is made up. */
  readonly sample?: string
  /** What it is: its topic, or its kind. */
  readonly label?: string
  readonly title: string
  /** Such as that it is cancelled. */
  readonly status?: string
  readonly facts: readonly Fact[]
  readonly rows: readonly AgendaRow[]
  /** Says that so many more rows there are. */
  readonly more: (n: number) => string
  readonly scan: string
  /** The link without its scheme, for people to type. */
  readonly address: string
  readonly code: QrModules
}
