import type { Question } from './confirm'

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, words = '') {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = words
  return made
}

/** The reader's text size is a class of the page that is shown. */
const textSize = (): string => ['page--large', 'page--largest'].find((size) => document.querySelector(`.${size}`)) ?? ''

function answer(dialog: HTMLDialogElement, id: string, words: string, className: string): HTMLButtonElement {
  const button = element('button', `press button question__answer ${className}`, words)
  button.type = 'button'
  button.id = `question-${id}`
  button.addEventListener('click', () => dialog.close(id))
  return button
}

function dialogOf({ title, body, yes, no }: Question): HTMLDialogElement {
  const dialog = element('dialog', `question ${textSize()}`)
  dialog.setAttribute('aria-label', title)
  const answers = element('div', 'question__answers')
  answers.append(answer(dialog, 'no', no, ''), answer(dialog, 'yes', yes, 'button--main'))
  dialog.append(element('h2', 'question__title', title), element('p', 'question__body', body), answers)
  return dialog
}

/** The browser's own dialog: Taro's is styled in a way that the page's security policy forbids. Escape says no. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const dialog = dialogOf(question)
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'yes')
    })
    document.body.append(dialog)
    dialog.showModal()
  })
