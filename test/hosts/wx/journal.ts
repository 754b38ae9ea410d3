/** Everything the app asked the phone to do, in order, and what the phone is to answer. */
export class Journal {
  private readonly entries: { name: string; given: unknown }[] = []
  private readonly answers = new Map<string, object>()
  private readonly refusals = new Map<string, string>()

  note(name: string, given: unknown): void {
    this.entries.push({ name, given })
  }

  /** What was given to each call of this name, oldest first. */
  done(name: string): unknown[] {
    return this.entries.filter((entry) => entry.name === name).map((entry) => entry.given)
  }

  /** From now on the phone answers `name` with this, e.g. `answer('showModal', { confirm: true })`. */
  answer(name: string, result: object): void {
    this.refusals.delete(name)
    this.answers.set(name, result)
  }

  /** From now on `name` fails with this reason. */
  refuse(name: string, reason: string): void {
    this.refusals.set(name, reason)
  }

  answerTo(name: string): object | undefined {
    return this.answers.get(name)
  }

  refusalOf(name: string): string | undefined {
    return this.refusals.get(name)
  }
}
