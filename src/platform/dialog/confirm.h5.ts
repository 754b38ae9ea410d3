import { closeOnBack } from '@/platform/navigation/overlays.h5'
import type { Question } from './confirm'
import { openDialog } from './open-dialog.h5'

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, words = '') {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = words
  return made
}

/** The reader's text size is a class of the page that is shown. */
const textSize = (): string => ['page--large', 'page--largest'].find((size) => document.querySelector(`.${size}`)) ?? ''

function answer(id: string, words: string, className: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', `press button question__answer ${className}`, words)
  button.type = 'button'
  button.id = `question-${id}`
  button.addEventListener('click', onPress)
  return button
}

function dialogOf({ title, body, yes, no }: Question, end: (isYes: boolean) => void): HTMLDialogElement {
  const dialog = element('dialog', `question ${textSize()}`)
  dialog.setAttribute('aria-label', title)
  const answers = element('div', 'question__answers')
  answers.append(
    answer('no', no, '', () => end(false)),
    answer('yes', yes, 'button--main', () => end(true)),
  )
  dialog.append(element('h2', 'question__title', title), element('p', 'question__body', body), answers)
  return dialog
}

/** The browser's own dialog: Taro's is styled in a way that the page's security policy forbids. Escape and Back say no. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const closing: (() => void)[] = []
    const end = (isYes: boolean) => {
      for (const close of closing.splice(0)) close()
      dialog.remove()
      resolve(isYes)
    }
    const dialog = dialogOf(question, end)
    // Chrome closes a dialog that refuses twice without asking.
    for (const name of ['cancel', 'close']) dialog.addEventListener(name, () => end(false))
    document.body.append(dialog)
    closing.push(
      openDialog(dialog),
      closeOnBack(() => end(false)),
    )
  })
