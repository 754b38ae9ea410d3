/** What an attacker sends. `{n}` stands for a number and `{letters}` for five letters, others each time. */
export type Attempt = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What the bench asks of the attackers' process; each is answered by one `Tried`. Times are in milliseconds. */
export type Order =
  /** Connections that ask again as soon as they are answered, until so many were asked or the time is over. */
  | {
      readonly how: 'again'
      readonly attempt: Attempt
      readonly connections: number
      readonly count: number
      readonly ms: number
    }
  /** Connections that ask all at once and read nothing. */
  | {
      readonly how: 'pipelined'
      readonly attempt: Attempt
      readonly connections: number
      readonly each: number
      readonly ms: number
    }
  /** Connections that all ask at the same moment, once each. */
  | { readonly how: 'together'; readonly attempt: Attempt; readonly connections: number; readonly ms: number }

export type Tried = { readonly tries: number; readonly statuses: Readonly<Record<string, number>> }
