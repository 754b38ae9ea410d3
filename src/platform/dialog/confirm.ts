export type Question = {
  readonly title: string
  readonly body: string
  readonly yes: string
  readonly no: string
}

/** A question on the screen, and where its answer goes. */
export type OpenQuestion = Question & { readonly answer: (isYes: boolean) => void }

let open: OpenQuestion | undefined
const watchers = new Set<() => void>()

function show(next: OpenQuestion | undefined): void {
  open = next
  for (const watch of [...watchers]) watch()
}

export const openQuestion = (): OpenQuestion | undefined => open

/** Tells whenever a question opens or is answered; returns an unsubscribe function. */
export function watchQuestions(watch: () => void): () => void {
  watchers.add(watch)
  return () => watchers.delete(watch)
}

/**
 * Asks before something that cannot be undone. The page on top draws the question, because WeChat's own dialog does not
 * appear when a button has more than four characters (wx.showModal, confirmText and cancelText).
 */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    open?.answer(false)
    const answer = (isYes: boolean) => {
      if (open === asked) show(undefined)
      resolve(isYes)
    }
    const asked = { ...question, answer }
    show(asked)
  })
