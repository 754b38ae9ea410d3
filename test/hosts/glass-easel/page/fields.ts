import { type Fitting, inner, isOn, type Part, text } from './built-in'

type Field = HTMLInputElement | HTMLTextAreaElement

const wire = (part: Part, tag: string): void => {
  const field = inner<Field>(part, tag)
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    part.trigger('input', { value: field.value, cursor: field.selectionStart ?? field.value.length })
  })
  field.addEventListener('focus', () => part.trigger('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => part.trigger('blur', { value: field.value }))
}

const draw = (part: Part, tag: string): void => {
  const field = inner<Field>(part, tag)
  const { value, placeholder, disabled, maxlength } = part.data
  if (value !== undefined && value !== null && field.value !== text(value)) field.value = text(value)
  field.placeholder = text(placeholder)
  field.disabled = isOn(disabled)
  if (Number(maxlength) > 0) field.maxLength = Number(maxlength)
}

const confirm = (part: Part) => (event: Event) => {
  if (event instanceof KeyboardEvent && event.key === 'Enter') {
    part.trigger('confirm', { value: inner<HTMLInputElement>(part, 'input').value })
  }
}

const input: Fitting = {
  wire: (part) => {
    wire(part, 'input')
    inner(part, 'input').addEventListener('keydown', confirm(part))
  },
  draw: (part) => {
    draw(part, 'input')
    inner<HTMLInputElement>(part, 'input').type = isOn(part.data.password) ? 'password' : 'text'
  },
}

const textarea: Fitting = { wire: (part) => wire(part, 'textarea'), draw: (part) => draw(part, 'textarea') }

const toggle: Fitting = {
  wire: (part) => {
    part.element.addEventListener('click', () => {
      const value = part.element.getAttribute('aria-checked') !== 'true'
      part.element.setAttribute('aria-checked', String(value))
      part.trigger('change', { value })
    })
  },
  draw: (part) => part.element.setAttribute('aria-checked', String(isOn(part.data.checked))),
}

export const fields: Record<string, Fitting> = { input, textarea, switch: toggle }
